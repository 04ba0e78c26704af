chatbot-channel-has-guardrails = { requirements = { iso-27001-2022 = "A.8.2", nist-800-53-r5 = "AC-6" } }
