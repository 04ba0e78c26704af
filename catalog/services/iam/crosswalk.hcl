iam-user-no-policies = { config = "iam-user-no-policies-check", guard = "IAM_USER_NO_POLICIES_CHECK", prowler = "iam_policy_attached_only_to_group_or_roles",
  security-hub = "IAM.2", tfsec = "aws-iam-no-user-attached-policies", trivy = ["AVD-AWS-0143", "AWS-0143"],
  requirements = { aws-fsbp = "IAM.2", cis-aws-3 = "1.15", cis-aws-5 = "1.14", iso-27001-2022 = "A.5.15", nist-800-53-r5 = ["AC-2", "AC-3", "AC-6"], soc2-tsc = "CC1.3" } }
iam-user-in-group = { cdk-nag = "IAMUserGroupMembership", checkov = "CKV2_AWS_21", config = "iam-user-group-membership-check", guard = "IAM_USER_MISSING_GROUP_RULE",
  kics = "06933df4-0ea7-461c-b9b5-104d27390e0e", requirements = { nist-800-53-r5 = ["AC-2", "AC-3", "AC-6"] } }
iam-identity-no-inline-policies = { cdk-nag = "IAMNoInlinePolicy", config = "iam-no-inline-policy-check", guard = "IAM_NO_INLINE_POLICY_CHECK",
  kics = "a58d1a2d-4078-4b80-855b-84cc3f7f4540", requirements = { nist-800-53-r5 = ["AC-3", "AC-6", "CM-5"] } }
iam-identity-no-administrator-access = { checkov = "CKV_AWS_274", guard = "IAM_ROLE_ADMINISTRATOR_ACCESS_POLICY_RULE", prowler = ["iam_role_administratoraccess_policy",
  "iam_user_administrator_access_policy", "iam_group_administrator_access_policy", "iam_aws_attached_policy_no_administrative_privileges"], requirements = { cis-aws-3 = "1.16",
  cis-aws-5 = "1.15", iso-27001-2022 = ["A.5.18", "A.8.2"], nist-800-53-r5 = ["AC-3", "AC-5", "AC-6"], pci-dss-4 = ["7.2.1", "7.2.2"], soc2-tsc = "CC6.3" } }
iam-identity-no-cloudshell-full-access = { config = "iam-policy-blacklisted-check", prowler = "iam_policy_cloudshell_admin_not_attached", security-hub = "IAM.27",
  requirements = { aws-fsbp = "IAM.27", cis-aws-5 = "1.21", cis-aws-6 = "2.21", pci-dss-4 = "7.2.1" } }
iam-identity-no-elevated-managed-policy  = { checkov = "CKV2_AWS_56", guard = "IAM_ROLE_ELEVATED_MANAGED_POLICY_RULE", requirements = { nist-800-53-r5 = "AC-6" } }
iam-user-no-console-login                = { checkov = "CKV2_AWS_22", kics = "9ec311bf-dfd9-421f-8498-0b063c8bc552", requirements = { nist-800-53-r5 = ["AC-2", "IA-2"] } }
iam-user-password-not-in-source          = { requirements = { nist-800-53-r5 = "IA-5" } }
iam-user-password-changed-at-first-login = { requirements = { nist-800-53-r5 = "IA-5", pci-dss-4 = "8.3.5" } }
iam-user-single-active-access-key = { kics = "3561130e-9c5f-485b-9e16-2764c82763e5", prowler = "iam_user_two_active_access_key", trivy = ["AVD-AWS-0167", "AWS-0167"],
  requirements = { cis-aws-3 = "1.13", cis-aws-5 = "1.12", cis-aws-6 = "2.12", nist-800-53-r5 = "IA-5" } }
iam-access-key-not-long-lived = { prowler = "iam_user_with_temporary_credentials", requirements = { nist-800-53-r5 = ["AC-2", "IA-5"] } }
iam-access-key-not-for-root = { checkov = "CKV_AWS_348", config = "iam-root-access-key-check", kics = ["4c137350-7307-4803-8c04-17c09a7a9fcf",
  "970d224d-b42a-416b-81f9-8f4dfe70c4bc"], prowler = "iam_no_root_access_key", security-hub = "IAM.4", tfsec = "aws-iam-no-root-access-keys", trivy = ["AVD-AWS-0141", "AWS-0141"],
  requirements = { aws-fsbp = "IAM.4", cis-aws-3 = "1.4", cis-aws-5 = "1.3", iso-27001-2022 = "A.5.15", nist-800-53-r5 = ["AC-2", "AC-6", "IA-2"], pci-dss-4 = ["7.2.1", "7.2.2",
  "7.2.3"] } }
iam-group-requires-mfa                 = { tfsec = ["aws-iam-enforce-group-mfa", "aws-iam-enforce-mfa"], trivy = ["AVD-AWS-0123", "AWS-0123"], requirements = { nist-800-53-r5 = "IA-2" } }
iam-oidc-provider-audiences-named      = { requirements = { nist-800-53-r5 = "IA-8" } }
iam-saml-provider-assertions-encrypted = { requirements = { nist-800-53-r5 = ["IA-8", "SC-8"] } }
iam-password-policy-length = { checkov = "CKV_AWS_10", config = "iam-password-policy-minimum-length-check", kics = "1bc1c685-e593-450e-88fb-19db4c82aa1d",
  prowler = "iam_password_policy_minimum_length_14", security-hub = "IAM.15", tfsec = "aws-iam-set-minimum-password-length", trivy = ["AVD-AWS-0063", "AWS-0063"],
  requirements = { cis-aws-3 = "1.8", cis-aws-5 = "1.7", cis-aws-6 = "2.7", cis-aws-7 = "2.8", iso-27001-2022 = "A.5.15", nist-800-53-r5 = ["IA-5", "IA-5(1)"],
  pci-dss-4 = "8.3.6" } }
iam-password-policy-no-reuse = { checkov = "CKV_AWS_13", config = "iam-password-policy-prevent-reuse-check", kics = "89806cdc-9c2e-4bd1-a0dc-53f339bcfb2a",
  prowler = "iam_password_policy_reuse_24", security-hub = "IAM.16", requirements = { cis-aws-3 = "1.9", cis-aws-5 = "1.8", cis-aws-6 = "2.8", cis-aws-7 = "2.9",
  iso-27001-2022 = "A.5.15", nist-800-53-r5 = ["IA-5", "IA-5(1)"], pci-dss-4 = "8.3.7" } }
iam-password-policy-expiry = { checkov = "CKV_AWS_9", config = "iam-password-policy-ensure-expires", kics = "ce60d060-efb8-4bfd-9cf7-ff8945d00d90",
  prowler = "iam_password_policy_expires_passwords_within_90_days_or_less", security-hub = "IAM.17", tfsec = "aws-iam-set-max-password-age", trivy = ["AVD-AWS-0062", "AWS-0062"],
  requirements = { iso-27001-2022 = "A.5.15", nist-800-53-r5 = "IA-5", pci-dss-4 = "8.3.9" } }
iam-password-policy-lowercase = { checkov = "CKV_AWS_11", config = "iam-password-policy-lowercase-letter-check", prowler = "iam_password_policy_lowercase", security-hub = "IAM.12",
  tfsec = "aws-iam-require-lowercase-in-passwords", trivy = ["AVD-AWS-0058", "AWS-0058"],
  requirements = { iso-27001-2022 = "A.5.15", nist-800-53-r5 = ["IA-5", "IA-5(1)"], pci-dss-4 = "8.3.6" } }
iam-password-policy-uppercase = { checkov = "CKV_AWS_15", config = "iam-password-policy-uppercase-letter-check", prowler = "iam_password_policy_uppercase", security-hub = "IAM.11",
  tfsec = "aws-iam-require-uppercase-in-passwords", trivy = ["AVD-AWS-0061", "AWS-0061"],
  requirements = { iso-27001-2022 = "A.5.15", nist-800-53-r5 = ["IA-5", "IA-5(1)"], pci-dss-4 = "8.3.6" } }
iam-password-policy-number = { checkov = "CKV_AWS_12", config = "iam-password-policy-number-check", prowler = "iam_password_policy_number", security-hub = "IAM.14",
  tfsec = "aws-iam-require-numbers-in-passwords", trivy = ["AVD-AWS-0059", "AWS-0059"],
  requirements = { iso-27001-2022 = "A.5.15", nist-800-53-r5 = ["IA-5", "IA-5(1)"], pci-dss-4 = "8.3.6" } }
iam-password-policy-symbol = { checkov = "CKV_AWS_14", config = "iam-password-policy-symbol-check", prowler = "iam_password_policy_symbol", security-hub = "IAM.13",
  tfsec = "aws-iam-require-symbols-in-passwords", trivy = ["AVD-AWS-0060", "AWS-0060"], requirements = { iso-27001-2022 = "A.5.15", nist-800-53-r5 = ["IA-5", "IA-5(1)"] } }
iam-policy-no-admin = { cdk-nag = "IAMPolicyNoStatementsWithAdminAccess", checkov = ["CKV_AWS_62", "CKV_AWS_1"], config = "iam-policy-no-statements-with-admin-access",
  guard = "IAM_POLICY_NO_STATEMENTS_WITH_ADMIN_ACCESS", prowler = ["iam_customer_attached_policy_no_administrative_privileges",
  "iam_customer_unattached_policy_no_administrative_privileges", "iam_inline_policy_no_administrative_privileges"], security-hub = "IAM.1", requirements = { aws-fsbp = "IAM.1",
  cis-aws-3 = "1.16", cis-aws-5 = "1.15", iso-27001-2022 = ["A.5.18", "A.8.2"], nist-800-53-r5 = ["AC-3", "AC-5", "AC-6"], soc2-tsc = ["CC1.3", "CC6.3"] } }
iam-policy-no-wildcard-action = { checkov = "CKV_AWS_63", requirements = { iso-27001-2022 = "A.8.2", nist-800-53-r5 = "AC-6" } }
iam-policy-no-full-service-access = { cdk-nag = "IAMPolicyNoStatementsWithFullAccess", config = "iam-policy-no-statements-with-full-access",
  guard = "IAM_POLICY_NO_STATEMENTS_WITH_FULL_ACCESS", security-hub = "IAM.21", tfsec = "aws-sam-no-function-policy-wildcards", trivy = ["AVD-AWS-0114", "AWS-0114"],
  requirements = { aws-fsbp = "IAM.21", nist-800-53-r5 = ["AC-3", "AC-6"] } }
iam-policy-no-wildcards-on-all-resources = { cdk-nag = "AwsSolutions-IAM5", tfsec = "aws-iam-no-policy-wildcards", trivy = ["AVD-AWS-0057", "AWS-0057"],
  requirements = { iso-27001-2022 = "A.8.2", nist-800-53-r5 = "AC-6", soc2-tsc = "CC6.3" } }
iam-policy-no-allow-notaction   = { guard = "IAM_ROLE_OR_POLICY_NO_ALLOW_PLUS_NOT_ACTION", requirements = { nist-800-53-r5 = "AC-6" } }
iam-policy-no-allow-notresource = { guard = "IAM_ROLE_OR_POLICY_NO_ALLOW_PLUS_NOT_RESOURCE", requirements = { nist-800-53-r5 = "AC-6" } }
iam-policy-pass-role-scoped = { guard = ["IAM_POLICY_NO_WILDCARD_RESOURCE_ON_PASSROLE", "IAM_ROLE_NO_WILDCARD_RESOURCE_ON_PASSROLE"], kics = "e39bee8c-fe54-4a3f-824d-e5e2d1cca40a",
  trivy = ["AVD-AWS-0342", "AWS-0342"], requirements = { nist-800-53-r5 = "AC-6" } }
iam-policy-assume-role-scoped = { prowler = "iam_no_custom_policy_permissive_role_assumption", requirements = { nist-800-53-r5 = "AC-6" } }
iam-policy-no-privilege-escalation = { checkov = ["CKV_AWS_110", "CKV_AWS_286"], prowler = ["iam_policy_allows_privilege_escalation",
  "iam_inline_policy_allows_privilege_escalation"], requirements = { nist-800-53-r5 = "AC-6", soc2-tsc = "CC3.3" } }
iam-policy-no-credential-exposure = { checkov = ["CKV_AWS_107", "CKV_AWS_287"], requirements = { nist-800-53-r5 = ["AC-6", "IA-5"] } }
iam-policy-no-full-iam-access     = { checkov = "CKV2_AWS_40", requirements = { nist-800-53-r5 = ["AC-5", "AC-6"] } }
iam-policy-no-full-s3-access      = { tfsec = "aws-iam-no-s3-full-access", trivy = ["AVD-AWS-0345", "AWS-0345"], requirements = { nist-800-53-r5 = "AC-6" } }
iam-policy-no-full-cloudtrail-access = { prowler = ["iam_policy_no_full_access_to_cloudtrail", "iam_inline_policy_no_full_access_to_cloudtrail"],
  requirements = { nist-800-53-r5 = ["AC-6", "AU-9"], soc2-tsc = "CC3.3" } }
iam-policy-no-full-kms-access = { prowler = ["iam_policy_no_full_access_to_kms", "iam_inline_policy_no_full_access_to_kms"],
  requirements = { nist-800-53-r5 = ["AC-5", "AC-6"], pci-dss-4 = "3.6.1" } }
iam-policy-no-decrypt-with-all-keys = { config = ["iam-customer-policy-blocked-kms-actions", "iam-inline-policy-blocked-kms-actions"], security-hub = ["KMS.1", "KMS.2"],
  requirements = { aws-fsbp = ["KMS.1", "KMS.2"], nist-800-53-r5 = ["AC-2", "AC-3", "AC-6"] } }
iam-policy-not-attached-to-users = { cdk-nag = "IAMUserNoPolicies", checkov = "CKV_AWS_40", guard = "IAM_NO_POLICY_ON_USER", kics = ["b4378389-a9aa-44ee-91e7-ef183f11079e",
  "edc95c10-7366-4f30-9b4b-f995c84eceb5"], requirements = { cis-aws-3 = "1.15", cis-aws-5 = "1.14", iso-27001-2022 = "A.5.15", nist-800-53-r5 = ["AC-2", "AC-3", "AC-6"] } }
iam-role-trust-not-public = { checkov = "CKV_AWS_60", kics = ["12b7e704-37f0-4d1e-911a-44bf60c48c21", "f80e3aa7-7b34-4185-954e-440a6894dde6"],
  requirements = { iso-27001-2022 = "A.5.15", nist-800-53-r5 = ["AC-3", "AC-6"] } }
iam-role-trust-of-whole-accounts-conditional = { checkov = "CKV_AWS_61", requirements = { nist-800-53-r5 = ["AC-3", "AC-6", "SA-9"] } }
iam-role-trust-web-identity-names-subject    = { checkov = "CKV_AWS_358", requirements = { nist-800-53-r5 = ["AC-3", "IA-8"] } }
iam-role-trust-web-identity-subject-narrow   = { checkov = "CKV_AWS_393", requirements = { nist-800-53-r5 = ["AC-3", "IA-8"] } }
iam-role-trust-saml-names-audience           = { requirements = { nist-800-53-r5 = "IA-8" } }
iam-role-trust-no-notprincipal               = { guard = "IAM_ROLE_NO_ALLOW_PLUS_NOT_PRINCIPAL", requirements = { nist-800-53-r5 = "AC-3" } }
iam-role-trust-only-sts-actions = { guard = ["IAM_ROLE_NO_FULL_ACCESS_ON_TRUST_POLICY", "IAM_ROLE_NO_ALLOW_PLUS_NOT_ACTION_ON_TRUST_POLICY"],
  requirements = { nist-800-53-r5 = "AC-6" } }
iam-role-trust-of-services-names-source           = { prowler = "iam_role_cross_service_confused_deputy_prevention", requirements = { nist-800-53-r5 = ["AC-3", "AC-4"] } }
iam-role-trust-rolesanywhere-names-anchor         = { requirements = { nist-800-53-r5 = ["AC-3", "IA-5"] } }
rolesanywhere-profile-scopes-sessions             = { prowler = "rolesanywhere_profile_restricts_session_permissions", requirements = { nist-800-53-r5 = "AC-6" } }
rolesanywhere-profile-sessions-at-most-one-hour   = { requirements = { nist-800-53-r5 = "AC-12" } }
rolesanywhere-trust-anchor-has-revocation-list    = { requirements = { nist-800-53-r5 = ["IA-5", "SC-17"] } }
accessanalyzer-archive-rules-keep-public-findings = { requirements = { nist-800-53-r5 = ["AC-6", "CA-7"] } }
accessanalyzer-unused-access-within-ninety-days   = { requirements = { nist-800-53-r5 = "AC-2", pci-dss-4 = "7.2.4" } }
