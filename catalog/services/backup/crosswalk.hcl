backup-vault-key-customer-managed = { checkov = "CKV_AWS_166", prowler = "backup_vaults_encrypted",
  requirements = { iso-27001-2022 = "A.8.24", nist-800-53-r5 = ["SC-12", "SC-28"], soc2-tsc = "PI1.5" } }
backup-vault-locked            = { requirements = { nist-800-53-r5 = ["CP-9", "SI-12"] } }
backup-vault-policy-not-public = { requirements = { nist-800-53-r5 = ["AC-3", "AC-6"] } }
backup-restore-testing-selects = { requirements = { nist-800-53-r5 = ["CP-4", "CP-9(1)"] } }
backup-plan-copies-elsewhere   = { requirements = { nist-800-53-r5 = ["CP-6", "CP-9"] } }
