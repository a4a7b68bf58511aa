/** A small plan without a question. */
export const soundPlan = `---
convenant: 1
soort: samenwerkingsafspraken
titel: Valpreventie Oost
documentstatus: vastgesteld
fase: pril
eenvoudig:
  reden: Twee partijen, geen gezamenlijk geld
regio:
  naam: Oost
partijen:
  - id: thuiszorg
    naam: Thuiszorg Oost
  - id: gemeente
    naam: Gemeente Oost
urgentie-en-ambitie:
  urgentie: Te veel ouderen vallen in en om het huis
samenstelling:
  variant: iedereen
taken-en-rollen:
  variant: globaal
besluitvorming:
  variant: informeel
evaluatie:
  frequentie: jaarlijks
  eigenaar: thuiszorg
---

# Valpreventie Oost

De Thuiszorg Oost gaat langs bij ouderen.
`;
