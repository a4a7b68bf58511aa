#!/usr/bin/env node
import '../dist/pre-commit.js';
