ses-account-in-good-standing                  = { requirements = { nist-800-53-r5 = "CA-7" } }
ses-account-suppresses-bounces-and-complaints = { requirements = { nist-800-53-r5 = "SI-8" } }
ses-configuration-set-requires-tls = { checkov = "CKV_AWS_365", config = "ses-sending-tls-required", security-hub = "SES.3",
  requirements = { aws-fsbp = "SES.3", nist-800-53-r5 = "SC-8" } }
ses-receipt-rule-requires-tls                           = { requirements = { nist-800-53-r5 = "SC-8" } }
ses-configuration-set-suppresses-bounces-and-complaints = { requirements = { nist-800-53-r5 = "SI-8" } }
ses-configuration-set-measures-reputation               = { requirements = { nist-800-53-r5 = "SI-8" } }
ses-configuration-set-reports-bounces-and-complaints    = { requirements = { nist-800-53-r5 = "SI-8" } }
ses-identity-signs-with-dkim                            = { prowler = "ses_identity_dkim_enabled", requirements = { nist-800-53-r5 = ["SC-8", "SI-8"] } }
ses-identity-dkim-key-strong                            = { requirements = { nist-800-53-r5 = ["SC-12", "SC-13"] } }
ses-identity-hears-of-bounces                           = { requirements = { nist-800-53-r5 = "SI-8" } }
ses-receipt-rule-scans-mail                             = { requirements = { nist-800-53-r5 = ["SI-3", "SI-8"] } }
