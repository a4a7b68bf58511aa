"""Checks the block of agreements on top of a plan against the published JSON Schema.

    python3 validate.py convenant.schema.json plan.md [plan.md ...]

Needs jsonschema and PyYAML. Dates stay texts: PyYAML would make them dates, which JSON does not have.
"""

import json
import sys

import jsonschema
import yaml


class Loader(yaml.SafeLoader):
    """Reads YAML without timestamps."""


Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def block_of(path):
    with open(path, encoding="utf-8-sig") as file:
        lines = file.read().splitlines()
    end = lines.index("---", 1)
    return yaml.load("\n".join(lines[1:end]), Loader)


with open(sys.argv[1], encoding="utf-8") as file:
    validator = jsonschema.Draft7Validator(json.load(file))

for path in sys.argv[2:]:
    errors = list(validator.iter_errors(block_of(path)))
    print(f"{path}: {'not valid' if errors else 'valid'}")
    for error in errors:
        print(f"  {'.'.join(str(step) for step in error.path)}: {error.message}")
