shield-protection-answers-application-floods = { requirements = { nist-800-53-r5 = "SC-5" } }
shield-protection-knows-health               = { requirements = { nist-800-53-r5 = ["SC-5", "SI-4"] } }
