organizations-root-credentials-managed = { prowler = "iam_root_credentials_management_enabled", requirements = { nist-800-53-r5 = ["AC-2", "AC-6"] } }
organizations-leaving-denied           = { requirements = { nist-800-53-r5 = ["AC-3", "AC-6"] } }
organizations-all-features             = { kics = "5ba6229c-8057-433e-91d0-21cf13569ca9", requirements = { nist-800-53-r5 = ["AC-3", "AC-6"] } }
