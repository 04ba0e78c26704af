cognito-user-pool-requires-mfa = { cdk-nag = ["AwsSolutions-COG2", "CognitoUserPoolMFA"], config = "cognito-user-pool-mfa-enabled",
  guard = "COGNITO_USER_POOL_MFA_CONFIGURATION_RULE", kics = ["74a18d1a-cf02-4a31-8791-ed0967ad7fdc", "ec28bf61-a474-4dbe-b414-6dd3a067d6f0"],
  prowler = "cognito_user_pool_mfa_enabled", security-hub = "Cognito.5", requirements = { iso-27001-2022 = "A.8.5", nist-800-53-r5 = ["IA-2(1)", "IA-2(2)"] } }
cognito-user-pool-deletion-protected = { config = "cognito-user-pool-deletion-protection-enabled", prowler = "cognito_user_pool_deletion_protection_enabled",
  security-hub = "Cognito.6", requirements = { nist-800-53-r5 = "CP-9" } }
cognito-user-pool-threat-protection-enforced = { cdk-nag = "AwsSolutions-COG3", config = "cognito-user-pool-advanced-security-enabled",
  prowler = "cognito_user_pool_advanced_security_enabled", security-hub = "Cognito.1", requirements = { nist-800-53-r5 = ["AC-7", "SI-4"] } }
cognito-user-pool-password-policy = { cdk-nag = ["AwsSolutions-COG1", "CognitoUserPoolStrongPasswordPolicy"],
  requirements = { iso-27001-2022 = "A.5.17", nist-800-53-r5 = "IA-5(1)" } }
cognito-user-pool-temporary-passwords-short-lived = { prowler = "cognito_user_pool_temporary_password_expiration", requirements = { nist-800-53-r5 = "IA-5" } }
cognito-client-hides-which-users-exist            = { prowler = "cognito_user_pool_client_prevent_user_existence_errors", requirements = { nist-800-53-r5 = ["IA-6", "SI-11"] } }
cognito-client-tokens-can-be-revoked              = { prowler = "cognito_user_pool_client_token_revocation_enabled", requirements = { nist-800-53-r5 = ["AC-12", "IA-5"] } }
cognito-client-no-implicit-flow                   = { requirements = { nist-800-53-r5 = ["SC-8", "IA-5"] } }
cognito-identity-pool-no-guests = { cdk-nag = ["AwsSolutions-COG7", "CognitoUserPoolNoUnauthenticatedLogins"], cfn-nag = "W57", checkov = "CKV_AWS_366",
  config = "cognito-identity-pool-unauth-access-check", guard = "COGNITO_ALLOW_UNAUTHENTICATED_IDENTITIES_RULE", prowler = "cognito_identity_pool_guest_access_disabled",
  security-hub = "Cognito.2", requirements = { nist-800-53-r5 = ["AC-3", "AC-6", "IA-2"] } }
