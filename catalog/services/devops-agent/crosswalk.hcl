devopsagent-space-acts-no-further-than-needed = { requirements = { nist-800-53-r5 = "AC-6" } }
