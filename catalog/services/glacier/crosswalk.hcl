glacier-vault-policy-not-public = { checkov = "CKV_AWS_167", prowler = "glacier_vaults_policy_public_access",
  requirements = { cis-aws-7 = "2.21", iso-27001-2022 = "A.8.3", nist-800-53-r5 = ["AC-3", "AC-6"] } }
glacier-vault-denies-insecure-transport = { requirements = { nist-800-53-r5 = "SC-8" } }
glacier-vault-locked                    = { requirements = { nist-800-53-r5 = "CP-9" } }
