iam-root-mfa-on = { config = "root-account-mfa-enabled", prowler = "iam_root_mfa_enabled", security-hub = "IAM.9", requirements = { aws-fsbp = "IAM.9", "cis-aws-1.5" = "1.5",
  cis-aws-3 = "1.5", cis-aws-4 = "1.5", cis-aws-5 = "1.4", cis-aws-6 = "2.4", cis-aws-7 = "2.5", iso-27001-2022 = ["A.5.15", "A.5.17", "A.8.5"],
  nist-800-53-r5 = ["AC-2(1)", "IA-2(1)"], pci-dss-4 = ["8.4.1", "8.4.2", "8.4.3"] } }
iam-root-mfa-hardware = { config = "root-account-hardware-mfa-enabled", prowler = "iam_root_hardware_mfa_enabled", security-hub = "IAM.6", requirements = { aws-fsbp = "IAM.6",
  "cis-aws-1.5" = "1.6", cis-aws-3 = "1.6", cis-aws-4 = "1.6", cis-aws-5 = "1.5", cis-aws-6 = "2.5", cis-aws-7 = "2.6", nist-800-53-r5 = ["IA-2(1)", "IA-2(6)"],
  pci-dss-4 = ["8.4.1", "8.4.2", "8.4.3"] } }
iam-root-no-access-keys = { config = "iam-root-access-key-check", prowler = "iam_no_root_access_key", security-hub = "IAM.4", requirements = { aws-fsbp = "IAM.4",
  "cis-aws-1.5" = "1.4", cis-aws-3 = "1.4", cis-aws-4 = "1.4", cis-aws-5 = "1.3", cis-aws-6 = "2.3", cis-aws-7 = "2.4", iso-27001-2022 = "A.5.15",
  nist-800-53-r5 = ["AC-2", "AC-6", "IA-2"], pci-dss-4 = ["7.2.1", "7.2.2", "7.2.3"] } }
iam-root-not-used = { prowler = "iam_avoid_root_usage", requirements = { "cis-aws-1.5" = "1.7", cis-aws-3 = "1.7", cis-aws-4 = "1.7", cis-aws-5 = "1.6", cis-aws-6 = "2.6",
  cis-aws-7 = "2.7", iso-27001-2022 = "A.5.15", nist-800-53-r5 = "AC-6" } }
iam-user-console-mfa = { config = "mfa-enabled-for-iam-console-access", prowler = "iam_user_mfa_enabled_console_access", security-hub = "IAM.5",
  requirements = { aws-fsbp = ["IAM.5", "IAM.19"], "cis-aws-1.5" = "1.10", cis-aws-3 = "1.10", cis-aws-4 = "1.10", cis-aws-5 = "1.9", cis-aws-6 = "2.9", cis-aws-7 = "2.10",
  iso-27001-2022 = ["A.5.15", "A.5.17", "A.8.5"], nist-800-53-r5 = ["IA-2(1)", "IA-2(2)"], pci-dss-4 = ["8.4.1", "8.4.2", "8.4.3"] } }
iam-user-credentials-used = { config = "iam-user-unused-credentials-check", prowler = ["iam_user_accesskey_unused", "iam_user_console_access_unused"],
  security-hub = ["IAM.8", "IAM.22"], requirements = { aws-fsbp = ["IAM.8", "IAM.22"], "cis-aws-1.5" = "1.12", cis-aws-3 = "1.12", cis-aws-4 = "1.12", cis-aws-5 = "1.11",
  cis-aws-6 = "2.11", cis-aws-7 = "2.11", iso-27001-2022 = "A.5.15", nist-800-53-r5 = ["AC-2(3)", "AC-6"], pci-dss-4 = ["7.2.4", "8.2.6"], soc2-tsc = "CC1.3" } }
iam-user-access-keys-rotated = { config = "access-keys-rotated", prowler = "iam_rotate_access_key_90_days", security-hub = "IAM.3", trivy = ["AVD-AWS-0146", "AWS-0146"],
  requirements = { aws-fsbp = "IAM.3", "cis-aws-1.5" = "1.14", cis-aws-3 = "1.14", cis-aws-4 = "1.14", cis-aws-5 = "1.13", cis-aws-6 = "2.13", cis-aws-7 = "2.12",
  iso-27001-2022 = "A.5.15", nist-800-53-r5 = ["AC-2", "IA-5"], pci-dss-4 = ["8.3.9", "8.6.3"] } }
accessanalyzer-external-access-settled = { prowler = "accessanalyzer_enabled_without_findings", requirements = { iso-27001-2022 = "A.8.3", nist-800-53-r5 = ["AC-3", "AC-6(7)"] } }
accessanalyzer-unused-access-settled   = { requirements = { nist-800-53-r5 = ["AC-2(3)", "AC-6(7)"] } }
iam-user-no-policies = { config = "iam-user-no-policies-check", guard = "IAM_USER_NO_POLICIES_CHECK", prowler = "iam_policy_attached_only_to_group_or_roles",
  security-hub = "IAM.2", tfsec = "aws-iam-no-user-attached-policies", trivy = ["AVD-AWS-0143", "AWS-0143"],
  requirements = { aws-fsbp = "IAM.2", cis-aws-3 = "1.15", cis-aws-5 = "1.14", iso-27001-2022 = "A.5.15", nist-800-53-r5 = ["AC-2", "AC-3", "AC-6"], soc2-tsc = "CC1.3" } }
iam-user-in-group = { cdk-nag = "IAMUserGroupMembership", cfn-nag = "F2000", checkov = "CKV2_AWS_21", config = "iam-user-group-membership-check",
  guard = "IAM_USER_MISSING_GROUP_RULE", kics = "06933df4-0ea7-461c-b9b5-104d27390e0e", requirements = { nist-800-53-r5 = ["AC-2", "AC-3", "AC-6"] } }
iam-identity-no-inline-policies = { cdk-nag = "IAMNoInlinePolicy", cfn-nag = "F10", config = "iam-no-inline-policy-check", guard = "IAM_NO_INLINE_POLICY_CHECK",
  kics = "a58d1a2d-4078-4b80-855b-84cc3f7f4540", requirements = { nist-800-53-r5 = ["AC-3", "AC-6", "CM-5"] } }
iam-identity-no-administrator-access = { cdk-nag = "AwsSolutions-IAM4", cfn-nag = "W43", checkov = "CKV_AWS_274", guard = "IAM_ROLE_ADMINISTRATOR_ACCESS_POLICY_RULE",
  prowler = ["iam_role_administratoraccess_policy", "iam_user_administrator_access_policy", "iam_group_administrator_access_policy", "iam_aws_attached_policy_no_administrative_privileges"],
  requirements = { cis-aws-3 = "1.16", cis-aws-5 = "1.15", iso-27001-2022 = ["A.5.18", "A.8.2"], nist-800-53-r5 = ["AC-3", "AC-5", "AC-6"], pci-dss-4 = ["7.2.1", "7.2.2"],
  soc2-tsc = "CC6.3" } }
iam-identity-no-cloudshell-full-access = { config = "iam-policy-blacklisted-check", prowler = "iam_policy_cloudshell_admin_not_attached", security-hub = "IAM.27",
  requirements = { aws-fsbp = "IAM.27", cis-aws-5 = "1.21", cis-aws-6 = "2.21", pci-dss-4 = "7.2.1" } }
iam-identity-no-elevated-managed-policy = { cfn-nag = "W44", checkov = "CKV2_AWS_56", guard = "IAM_ROLE_ELEVATED_MANAGED_POLICY_RULE", requirements = { nist-800-53-r5 = "AC-6" } }
iam-user-no-console-login               = { checkov = "CKV2_AWS_22", kics = "9ec311bf-dfd9-421f-8498-0b063c8bc552", requirements = { nist-800-53-r5 = ["AC-2", "IA-2"] } }
iam-user-password-not-in-source = { cfn-nag = "F51", guard = "IAM_USER_LOGIN_PROFILE_NO_PLAINTEXT_PASSWORD", kics = "06adef8c-c284-4de7-aad2-af43b07a8ca1",
  requirements = { nist-800-53-r5 = "IA-5" } }
iam-user-password-changed-at-first-login = { cfn-nag = "W50", guard = "IAM_USER_LOGIN_PROFILE_PASSWORD_RESET_RULE", kics = "a964d6e3-8e1e-4d93-8120-61fa640dd55a",
  requirements = { nist-800-53-r5 = "IA-5", pci-dss-4 = "8.3.5" } }
iam-user-single-active-access-key = { kics = ["3561130e-9c5f-485b-9e16-2764c82763e5", "48677914-6fdf-40ec-80c4-2b0e94079f54"], prowler = "iam_user_two_active_access_key",
  trivy = ["AVD-AWS-0167", "AWS-0167"], requirements = { cis-aws-3 = "1.13", cis-aws-5 = "1.12", cis-aws-6 = "2.12", nist-800-53-r5 = "IA-5" } }
iam-access-key-not-long-lived = { prowler = "iam_user_with_temporary_credentials", requirements = { nist-800-53-r5 = ["AC-2", "IA-5"] } }
iam-access-key-not-for-root = { checkov = "CKV_AWS_348", config = "iam-root-access-key-check",
  kics = ["4c137350-7307-4803-8c04-17c09a7a9fcf", "970d224d-b42a-416b-81f9-8f4dfe70c4bc"], prowler = "iam_no_root_access_key", security-hub = "IAM.4",
  tfsec = "aws-iam-no-root-access-keys", trivy = ["AVD-AWS-0141", "AWS-0141"], requirements = { aws-fsbp = "IAM.4", cis-aws-3 = "1.4", cis-aws-5 = "1.3",
  iso-27001-2022 = "A.5.15", nist-800-53-r5 = ["AC-2", "AC-6", "IA-2"], pci-dss-4 = ["7.2.1", "7.2.2", "7.2.3"] } }
iam-group-requires-mfa                 = { tfsec = ["aws-iam-enforce-group-mfa", "aws-iam-enforce-mfa"], trivy = ["AVD-AWS-0123", "AWS-0123"], requirements = { nist-800-53-r5 = "IA-2" } }
iam-oidc-provider-audiences-named      = { requirements = { nist-800-53-r5 = "IA-8" } }
iam-saml-provider-assertions-encrypted = { requirements = { nist-800-53-r5 = ["IA-8", "SC-8"] } }
iam-password-policy-length = { checkov = "CKV_AWS_10", config = "iam-password-policy-minimum-length-check",
  kics = ["1bc1c685-e593-450e-88fb-19db4c82aa1d", "b1b20ae3-8fa7-4af5-a74d-a2145920fcb1"], prowler = "iam_password_policy_minimum_length_14", security-hub = "IAM.15",
  tfsec = "aws-iam-set-minimum-password-length", trivy = ["AVD-AWS-0063", "AWS-0063"], requirements = { cis-aws-3 = "1.8", cis-aws-5 = "1.7", cis-aws-6 = "2.7",
  cis-aws-7 = "2.8", iso-27001-2022 = "A.5.17", nist-800-53-r5 = ["IA-5", "IA-5(1)"], pci-dss-4 = "8.3.6" } }
iam-password-policy-no-reuse = { checkov = "CKV_AWS_13", config = "iam-password-policy-prevent-reuse-check", kics = "89806cdc-9c2e-4bd1-a0dc-53f339bcfb2a",
  prowler = "iam_password_policy_reuse_24", security-hub = "IAM.16", requirements = { cis-aws-3 = "1.9", cis-aws-5 = "1.8", cis-aws-6 = "2.8", cis-aws-7 = "2.9",
  iso-27001-2022 = "A.5.17", nist-800-53-r5 = ["IA-5", "IA-5(1)"], pci-dss-4 = "8.3.7" } }
iam-password-policy-expiry = { checkov = "CKV_AWS_9", config = "iam-password-policy-ensure-expires", kics = "ce60d060-efb8-4bfd-9cf7-ff8945d00d90",
  prowler = "iam_password_policy_expires_passwords_within_90_days_or_less", security-hub = "IAM.17", tfsec = "aws-iam-set-max-password-age", trivy = ["AVD-AWS-0062", "AWS-0062"],
  requirements = { iso-27001-2022 = "A.5.17", nist-800-53-r5 = "IA-5", pci-dss-4 = "8.3.9" } }
iam-password-policy-lowercase = { checkov = "CKV_AWS_11", config = "iam-password-policy-lowercase-letter-check", prowler = "iam_password_policy_lowercase",
  security-hub = "IAM.12", tfsec = "aws-iam-require-lowercase-in-passwords", trivy = ["AVD-AWS-0058", "AWS-0058"],
  requirements = { iso-27001-2022 = "A.5.17", nist-800-53-r5 = ["IA-5", "IA-5(1)"], pci-dss-4 = "8.3.6" } }
iam-password-policy-uppercase = { checkov = "CKV_AWS_15", config = "iam-password-policy-uppercase-letter-check", prowler = "iam_password_policy_uppercase",
  security-hub = "IAM.11", tfsec = "aws-iam-require-uppercase-in-passwords", trivy = ["AVD-AWS-0061", "AWS-0061"],
  requirements = { iso-27001-2022 = "A.5.17", nist-800-53-r5 = ["IA-5", "IA-5(1)"], pci-dss-4 = "8.3.6" } }
iam-password-policy-number = { checkov = "CKV_AWS_12", config = "iam-password-policy-number-check", prowler = "iam_password_policy_number", security-hub = "IAM.14",
  tfsec = "aws-iam-require-numbers-in-passwords", trivy = ["AVD-AWS-0059", "AWS-0059"],
  requirements = { iso-27001-2022 = "A.5.17", nist-800-53-r5 = ["IA-5", "IA-5(1)"], pci-dss-4 = "8.3.6" } }
iam-password-policy-symbol = { checkov = "CKV_AWS_14", config = "iam-password-policy-symbol-check", prowler = "iam_password_policy_symbol", security-hub = "IAM.13",
  tfsec = "aws-iam-require-symbols-in-passwords", trivy = ["AVD-AWS-0060", "AWS-0060"], requirements = { iso-27001-2022 = "A.5.17", nist-800-53-r5 = ["IA-5", "IA-5(1)"] } }
iam-policy-no-admin = { cdk-nag = "IAMPolicyNoStatementsWithAdminAccess", cfn-nag = ["F3", "F4", "F5"], checkov = ["CKV_AWS_62", "CKV_AWS_1"],
  config = "iam-policy-no-statements-with-admin-access", guard = ["IAM_MANAGEDPOLICY_NO_STATEMENTS_WITH_FULL_ACCESS", "IAM_POLICY_NO_STATEMENTS_WITH_ADMIN_ACCESS"],
  kics = ["2f37c4a3-58b9-4afe-8a87-d7f1d2286f84", "575a2155-6af1-4026-b1af-d5bc8fe2a904", "953b3cdb-ce13-428a-aa12-318726506661", "f62aa827-4ade-4dc4-89e4-1433d384a368"],
  prowler = ["iam_customer_attached_policy_no_administrative_privileges", "iam_customer_unattached_policy_no_administrative_privileges", "iam_inline_policy_no_administrative_privileges"],
  security-hub = "IAM.1", requirements = { aws-fsbp = "IAM.1", cis-aws-3 = "1.16", cis-aws-5 = "1.15", iso-27001-2022 = ["A.5.18", "A.8.2"],
  nist-800-53-r5 = ["AC-3", "AC-5", "AC-6"], soc2-tsc = ["CC1.3", "CC6.3"] } }
iam-policy-no-wildcard-action = { cfn-nag = ["F3", "F4", "F5"], checkov = ["CKV_AWS_49", "CKV_AWS_63"], guard = "IAM_ROLE_NO_WILDCARD_ACTIONS_ON_PERMISSIONS",
  requirements = { iso-27001-2022 = "A.8.2", nist-800-53-r5 = "AC-6" } }
iam-policy-no-full-service-access = { cdk-nag = "IAMPolicyNoStatementsWithFullAccess", config = "iam-policy-no-statements-with-full-access",
  guard = ["IAM_MANAGEDPOLICY_NO_STATEMENTS_WITH_FULL_ACCESS", "IAM_POLICY_NO_STATEMENTS_WITH_FULL_ACCESS"], security-hub = "IAM.21",
  tfsec = "aws-sam-no-function-policy-wildcards", trivy = ["AVD-AWS-0114", "AWS-0114"], requirements = { aws-fsbp = "IAM.21", nist-800-53-r5 = ["AC-3", "AC-6"] } }
iam-policy-no-wildcards-on-all-resources = { cdk-nag = "AwsSolutions-IAM5", cfn-nag = ["W11", "W12", "W13"], checkov = ["CKV_AWS_355", "CKV_AWS_356"],
  guard = "IAM_POLICYDOCUMENT_NO_WILDCARD_RESOURCE", tfsec = "aws-iam-no-policy-wildcards", trivy = ["AVD-AWS-0057", "AWS-0057"],
  requirements = { iso-27001-2022 = "A.8.2", nist-800-53-r5 = "AC-6", soc2-tsc = "CC6.3" } }
iam-policy-no-allow-notaction = { cfn-nag = ["W15", "W16", "W17"], checkov = "CKV_AWS_283", guard = "IAM_ROLE_OR_POLICY_NO_ALLOW_PLUS_NOT_ACTION",
  requirements = { nist-800-53-r5 = "AC-6" } }
iam-policy-no-allow-notresource = { cfn-nag = ["W21", "W22", "W23"], guard = "IAM_ROLE_OR_POLICY_NO_ALLOW_PLUS_NOT_RESOURCE", requirements = { nist-800-53-r5 = "AC-6" } }
iam-policy-pass-role-scoped = { cfn-nag = ["F38", "F39", "F40"], guard = ["IAM_POLICY_NO_WILDCARD_RESOURCE_ON_PASSROLE", "IAM_ROLE_NO_WILDCARD_RESOURCE_ON_PASSROLE"],
  kics = ["034d0aee-620f-4bf7-b7fb-efdf661fdb9e", "0a592060-8166-49f5-8e65-99ac6dce9871", "15e6ad8c-f420-49a6-bafb-074f5eb1ec74", "19ffbe31-9d72-4379-9768-431195eae328", "30b88745-eebe-4ecb-a3a9-5cf886e96204", "7d544dad-8a6c-431c-84c1-5f07fe9afc0e", "8055dec2-efb8-4fe6-8837-d9bed6ff202a", "89561b03-cb35-44a9-a7e9-8356e71606f4", "94fbe150-27e3-4eba-9ca6-af32865e4503", "9b0ffadc-a61f-4c2a-b1e6-68fab60f6267", "be2aa235-bd93-4b68-978a-1cc65d49082f", "e39bee8c-fe54-4a3f-824d-e5e2d1cca40a", "fa62ac4f-f5b9-45b9-97c1-625c8b6253ca"],
  trivy = ["AVD-AWS-0342", "AWS-0342"], requirements = { nist-800-53-r5 = "AC-6" } }
iam-policy-assume-role-scoped = { kics = ["bcdcbdc6-a350-4855-ae7c-d1e6436f7c97", "e835bd0d-65da-49f7-b6d1-b646da8727e6"],
  prowler = "iam_no_custom_policy_permissive_role_assumption", requirements = { nist-800-53-r5 = "AC-6" } }
iam-policy-no-privilege-escalation = { checkov = ["CKV_AWS_110", "CKV_AWS_286", "CKV_AWS_289"],
  kics = ["034d0aee-620f-4bf7-b7fb-efdf661fdb9e", "04c686f1-e0cd-4812-88e1-4e038410074c", "0a592060-8166-49f5-8e65-99ac6dce9871", "0c10d7da-85c4-4d62-b2a8-d6c104f1bd77", "0fd7d920-4711-46bd-aff2-d307d82cd8b7", "113208f2-a886-4526-9ecc-f3218600e12c", "118281d0-6471-422e-a7c5-051bc667926e", "15e6ad8c-f420-49a6-bafb-074f5eb1ec74", "1743f5f1-0bb0-4934-acef-c80baa5dadfa", "19ffbe31-9d72-4379-9768-431195eae328", "30b88745-eebe-4ecb-a3a9-5cf886e96204", "33627268-1445-4385-988a-318fd9d1a512", "35ccf766-0e4d-41ed-9ec4-2dab155082b4", "3dd96caa-0b5f-4a85-b929-acfac4646cc2", "43a41523-386a-4cb1-becb-42af6b414433", "571254d8-aa6a-432e-9725-535d3ef04d69", "5b4d4aee-ac94-4810-9611-833636e5916d", "60263b4a-6801-4587-911d-919c37ed733b", "6d23d87e-1c5b-4308-b224-92624300f29b", "6deb34e2-5d9c-499a-801b-ea6d9eda894f", "70b42736-efee-4bce-80d5-50358ed94990", "70cb518c-d990-46f6-bc05-44a5041493d6", "7782d4b3-e23e-432b-9742-d9528432e771", "78f1ec6f-5659-41ea-bd48-d0a142dce4f2", "7c96920c-6fd0-449d-9a52-0aa431b6beaf", "7d544dad-8a6c-431c-84c1-5f07fe9afc0e", "8055dec2-efb8-4fe6-8837-d9bed6ff202a", "846646e3-2af1-428c-ac5d-271eccfa6faf", "89561b03-cb35-44a9-a7e9-8356e71606f4", "8bfbf7ab-d5e8-4100-8618-798956e101e0", "8f3c16b3-354d-45db-8ad5-5066778a9485", "8f75840d-9ee7-42f3-b203-b40e3979eb12", "94fbe150-27e3-4eba-9ca6-af32865e4503", "970ed7a2-0aca-4425-acf1-0453c9ecbca1", "9a205ba3-0dd1-42eb-8d54-2ffec836b51a", "9b0ffadc-a61f-4c2a-b1e6-68fab60f6267", "9b877bd8-94b4-4c10-a060-8e0436cc09fa", "ad296c0d-8131-4d6b-b030-1b0e73a99ad3", "b69247e5-7e73-464e-ba74-ec9b715c6e12", "b8a31292-509d-4b61-bc40-13b167db7e9c", "be2aa235-bd93-4b68-978a-1cc65d49082f", "bf9d42c7-c2f9-4dfe-942c-c8cc8249a081", "c0c1e744-0f37-445e-924a-1846f0839f69", "c583f0f9-7dfd-476b-a056-f47c62b47b46", "d6047119-a0b2-4b59-a4f2-127a36fb685b", "db78d14b-10e5-4e6e-84b1-dace6327b1ec", "e227091e-2228-4b40-b046-fc13650d8e88", "e77c89f6-9c85-49ea-b95b-5f960fe5be92", "eb64f1e9-f67d-4e35-8a3c-3d6a2f9efea7", "ec49cbfd-fae4-45f3-81b1-860526d66e3f", "eda48c88-2b7d-4e34-b6ca-04c0194aee17", "ee49557d-750c-4cc1-aa95-94ab36cbefde", "eeb4d37a-3c59-4789-a00c-1509bc3af1e5", "f1173d8c-3264-4148-9fdb-61181e031b51", "f465fff1-0a0f-457d-aa4d-1bddb6f204ff", "f906113d-cdc0-415a-ba60-609cc6daaf4d", "fa62ac4f-f5b9-45b9-97c1-625c8b6253ca"],
  prowler = ["iam_policy_allows_privilege_escalation", "iam_inline_policy_allows_privilege_escalation"], requirements = { nist-800-53-r5 = "AC-6", soc2-tsc = "CC3.3" } }
iam-policy-no-credential-exposure   = { checkov = ["CKV_AWS_107", "CKV_AWS_287"], requirements = { nist-800-53-r5 = ["AC-6", "IA-5"] } }
iam-policy-no-data-from-everywhere  = { checkov = ["CKV_AWS_108", "CKV_AWS_288"], requirements = { nist-800-53-r5 = ["AC-3", "AC-6"] } }
iam-policy-no-sharing-of-everything = { checkov = ["CKV_AWS_109", "CKV_AWS_289"], requirements = { nist-800-53-r5 = ["AC-3", "AC-6"] } }
iam-policy-no-writing-everywhere    = { checkov = ["CKV_AWS_111", "CKV_AWS_290"], requirements = { nist-800-53-r5 = ["AC-3", "AC-6"] } }
iam-policy-no-full-iam-access       = { checkov = "CKV2_AWS_40", requirements = { nist-800-53-r5 = ["AC-5", "AC-6"] } }
iam-policy-no-full-s3-access        = { tfsec = "aws-iam-no-s3-full-access", trivy = ["AVD-AWS-0345", "AWS-0345"], requirements = { nist-800-53-r5 = "AC-6" } }
iam-policy-no-full-cloudtrail-access = { prowler = ["iam_policy_no_full_access_to_cloudtrail", "iam_inline_policy_no_full_access_to_cloudtrail"],
  requirements = { nist-800-53-r5 = ["AC-6", "AU-9"], soc2-tsc = "CC3.3" } }
iam-policy-no-full-kms-access = { prowler = ["iam_policy_no_full_access_to_kms", "iam_inline_policy_no_full_access_to_kms"],
  requirements = { nist-800-53-r5 = ["AC-5", "AC-6"], pci-dss-4 = "3.6.1" } }
iam-policy-no-decrypt-with-all-keys = { config = ["iam-customer-policy-blocked-kms-actions", "iam-inline-policy-blocked-kms-actions"], security-hub = ["KMS.1", "KMS.2"],
  requirements = { aws-fsbp = ["KMS.1", "KMS.2"], nist-800-53-r5 = ["AC-2", "AC-3", "AC-6"] } }
iam-policy-not-attached-to-users = { cdk-nag = "IAMUserNoPolicies", cfn-nag = ["F11", "F12"], checkov = "CKV_AWS_40", guard = "IAM_NO_POLICY_ON_USER",
  kics = ["0e5872b4-19a0-4165-8b2f-56d9e14b909f", "b4378389-a9aa-44ee-91e7-ef183f11079e", "e4239438-e639-44aa-adb8-866e400e3ade", "edc95c10-7366-4f30-9b4b-f995c84eceb5"],
  requirements = { cis-aws-3 = "1.15", cis-aws-5 = "1.14", iso-27001-2022 = "A.5.15", nist-800-53-r5 = ["AC-2", "AC-3", "AC-6"] } }
iam-role-trust-not-public = { checkov = "CKV_AWS_60", kics = ["12b7e704-37f0-4d1e-911a-44bf60c48c21", "f80e3aa7-7b34-4185-954e-440a6894dde6"],
  requirements = { iso-27001-2022 = "A.5.15", nist-800-53-r5 = ["AC-3", "AC-6"] } }
iam-role-trust-of-whole-accounts-conditional = { checkov = "CKV_AWS_61", kics = ["09c35abf-5852-4622-ac7a-b987b331232e", "85138beb-ce7c-4ca3-a09f-e8fbcc57ddd7"],
  requirements = { nist-800-53-r5 = ["AC-3", "AC-6", "SA-9"] } }
iam-role-trust-web-identity-names-subject  = { checkov = "CKV_AWS_358", requirements = { nist-800-53-r5 = ["AC-3", "IA-8"] } }
iam-role-trust-web-identity-subject-narrow = { checkov = "CKV_AWS_393", requirements = { nist-800-53-r5 = ["AC-3", "IA-8"] } }
iam-role-trust-saml-names-audience         = { requirements = { nist-800-53-r5 = "IA-8" } }
iam-role-trust-no-notprincipal             = { cfn-nag = "F6", guard = "IAM_ROLE_NO_ALLOW_PLUS_NOT_PRINCIPAL", requirements = { nist-800-53-r5 = "AC-3" } }
iam-role-trust-only-sts-actions = { guard = ["IAM_ROLE_NO_FULL_ACCESS_ON_TRUST_POLICY", "IAM_ROLE_NO_ALLOW_PLUS_NOT_ACTION_ON_TRUST_POLICY"],
  requirements = { nist-800-53-r5 = "AC-6" } }
iam-role-trust-of-services-names-source           = { prowler = "iam_role_cross_service_confused_deputy_prevention", requirements = { nist-800-53-r5 = ["AC-3", "AC-4"] } }
iam-role-trust-rolesanywhere-names-anchor         = { requirements = { nist-800-53-r5 = ["AC-3", "IA-5"] } }
rolesanywhere-profile-scopes-sessions             = { prowler = "rolesanywhere_profile_restricts_session_permissions", requirements = { nist-800-53-r5 = "AC-6" } }
rolesanywhere-profile-sessions-at-most-one-hour   = { requirements = { nist-800-53-r5 = "AC-12" } }
rolesanywhere-trust-anchor-has-revocation-list    = { requirements = { nist-800-53-r5 = ["IA-5", "SC-17"] } }
accessanalyzer-archive-rules-keep-public-findings = { requirements = { nist-800-53-r5 = ["AC-6", "CA-7"] } }
accessanalyzer-unused-access-within-ninety-days   = { requirements = { nist-800-53-r5 = "AC-2", pci-dss-4 = "7.2.4" } }
iam-user-password-masked = { cfn-nag = "F51", guard = ["IAM_USER_LOGIN_PROFILE_USES_SECURE_PARAMETER", "IAM_USER_LOGIN_PROFILE_USES_SECURE_SERVICE"],
  requirements = { nist-800-53-r5 = "IA-5(7)" } }
iam-role-no-escalation-by-policies-together  = { requirements = { nist-800-53-r5 = "AC-6" } }
iam-user-no-escalation-by-policies-together  = { requirements = { nist-800-53-r5 = "AC-6" } }
iam-group-no-escalation-by-policies-together = { requirements = { nist-800-53-r5 = "AC-6" } }
