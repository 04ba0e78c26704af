ds-password-not-written-out = { cfn-nag = ["F31", "F36"], guard = "MICROSOFT_AD_NO_PLAINTEXT_PASSWORD",
  kics = ["06b9f52a-8cd5-459b-bdc6-21a22521e1be", "6685d912-d81f-4cfa-95ad-e316ea31c989"], requirements = { iso-27001-2022 = "A.5.17", nist-800-53-r5 = "IA-5(7)" } }
ds-password-masked = { cfn-nag = ["F31", "F36"], guard = ["MICROSOFT_AD_PASSWORD_USES_SECURE_PARAMETER", "MICROSOFT_AD_PASSWORD_USES_SECURE_SERVICE"],
  requirements = { nist-800-53-r5 = "IA-5(7)" } }
