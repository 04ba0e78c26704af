macie-session-enabled = { config = "macie-status-check", prowler = "macie_is_enabled", security-hub = "Macie.1",
  requirements = { aws-fsbp = "Macie.1", nist-800-53-r5 = ["SI-4", "RA-5"] } }
