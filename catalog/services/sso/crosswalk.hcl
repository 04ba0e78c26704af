sso-permission-set-no-admin                    = { checkov = "CKV_AWS_275", kics = "132a8c31-9837-4203-9fd1-15ca210c7b73", requirements = { iso-27001-2022 = "A.8.2", nist-800-53-r5 = "AC-6" } }
sso-permission-set-session-at-most-eight-hours = { requirements = { nist-800-53-r5 = "AC-12" } }
