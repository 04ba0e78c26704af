ec2-launch-template-imdsv2-required = { checkov = "CKV_AWS_79", config = "ec2-launch-template-imdsv2-check", prowler = "ec2_launch_template_imdsv2_required",
  security-hub = "EC2.170", tfsec = ["aws-autoscaling-enforce-http-token-imds", "aws-ec2-enforce-launch-config-http-token-imds"], trivy = ["AVD-AWS-0130", "AWS-0130"],
  requirements = { aws-fsbp = "EC2.170", iso-27001-2022 = "A.8.9", nist-800-53-r5 = "CM-6" } }
ec2-launch-template-metadata-hop-limit-one = { checkov = "CKV_AWS_341", requirements = { nist-800-53-r5 = "CM-6" } }
ec2-launch-template-volumes-encrypted = { config = "ec2-launch-templates-ebs-volume-encrypted", security-hub = "EC2.181", requirements = { aws-fsbp = "EC2.181",
  cis-aws-3 = "2.2.1", cis-aws-4 = "5.1.1", cis-aws-5 = "5.1.1", cis-aws-6 = "6.1.1", iso-27001-2022 = ["A.8.11", "A.8.24"],
  nist-800-53-r5 = ["AU-9(3)", "CM-6", "CM-9", "CP-9", "SC-8(3)", "SC-8(4)", "SC-13", "SC-28", "SC-28(1)", "SI-19(4)"], pci-dss-4 = ["3.5.1", "8.3.2"] } }
ec2-launch-template-no-public-ip = { checkov = "CKV_AWS_88", config = "ec2-launch-template-public-ip-disabled", prowler = "ec2_launch_template_no_public_ip",
  security-hub = "EC2.25",
  requirements = { aws-fsbp = "EC2.25", iso-27001-2022 = ["A.8.20", "A.8.21", "A.8.22"], nist-800-53-r5 = "SC-7", pci-dss-4 = "1.4.5", soc2-tsc = "CC6.6" } }
ec2-launch-template-user-data-no-secrets = { prowler = "ec2_launch_template_no_secrets",
  tfsec = ["aws-autoscaling-no-secrets-in-user-data", "aws-ec2-no-secrets-in-launch-template-user-data"], trivy = ["AVD-AWS-0129", "AWS-0129"],
  requirements = { iso-27001-2022 = ["A.5.17", "A.8.24"], nist-800-53-r5 = "IA-5(7)" } }
ec2-launch-template-auto-recovery-on = { requirements = { nist-800-53-r5 = "CP-10" } }
ec2-spot-fleet-volumes-encrypted = { config = "ec2-spot-fleet-request-ct-encryption-at-rest", security-hub = "EC2.173",
  requirements = { aws-fsbp = "EC2.173", nist-800-53-r5 = "SC-28", pci-dss-4 = "3.5.1" } }
ec2-spot-fleet-no-public-ip         = { requirements = { nist-800-53-r5 = "SC-7" } }
ec2-spot-fleet-user-data-no-secrets = { requirements = { nist-800-53-r5 = "IA-5(7)" } }
ec2-host-recovery-on                = { requirements = { nist-800-53-r5 = "CP-10" } }
ec2-key-pair-imported               = { requirements = { nist-800-53-r5 = ["IA-5", "SC-12"] } }
ec2-instance-no-public-ip = { cdk-nag = "EC2InstanceNoPublicIp", checkov = "CKV_AWS_88", config = "ec2-instance-no-public-ip", guard = "EC2_INSTANCE_NO_PUBLIC_IP",
  kics = "5a2486aa-facf-477d-a5c1-b010789459ce", prowler = "ec2_instance_public_ip", scoutsuite = "ec2-instance-with-public-ip", security-hub = "EC2.9",
  requirements = { aws-fsbp = "EC2.9", iso-27001-2022 = ["A.8.20", "A.8.21", "A.8.22"],
  nist-800-53-r5 = ["AC-3", "AC-3(7)", "AC-4(21)", "AC-6", "SC-7", "SC-7(3)", "SC-7(9)", "SC-7(11)", "SC-7(16)", "SC-7(20)", "SC-7(21)"], soc2-tsc = "CC6.6" } }
ec2-instance-names-subnet = { cdk-nag = "EC2InstancesInVPC", config = "ec2-instances-in-vpc", guard = "EC2_INSTANCES_IN_VPC",
  kics = ["8a6d36cd-0bc6-42b7-92c4-67acc8576861", "a31a5a29-718a-4ff4-8001-a69e5e4d029e"], requirements = { nist-800-53-r5 = "SC-7" } }
ec2-instance-names-security-group = { requirements = { nist-800-53-r5 = ["AC-4", "SC-7"] } }
ec2-instance-ssh-closed-to-internet = { prowler = "ec2_instance_port_ssh_exposed_to_internet",
  requirements = { iso-27001-2022 = ["A.8.20", "A.8.21", "A.8.22"], nist-800-53-r5 = "AC-17", soc2-tsc = "CC6.6" } }
ec2-instance-rdp-closed-to-internet = { prowler = "ec2_instance_port_rdp_exposed_to_internet",
  requirements = { iso-27001-2022 = ["A.8.20", "A.8.21", "A.8.22"], nist-800-53-r5 = "AC-17", soc2-tsc = "CC6.6" } }
ec2-instance-data-ports-closed-to-internet = {
  prowler = ["ec2_instance_port_cassandra_exposed_to_internet", "ec2_instance_port_elasticsearch_kibana_exposed_to_internet", "ec2_instance_port_kafka_exposed_to_internet", "ec2_instance_port_memcached_exposed_to_internet", "ec2_instance_port_mongodb_exposed_to_internet", "ec2_instance_port_mysql_exposed_to_internet", "ec2_instance_port_oracle_exposed_to_internet", "ec2_instance_port_postgresql_exposed_to_internet", "ec2_instance_port_redis_exposed_to_internet", "ec2_instance_port_sqlserver_exposed_to_internet"],
  requirements = { iso-27001-2022 = ["A.8.20", "A.8.21", "A.8.22"], nist-800-53-r5 = "SC-7", soc2-tsc = "CC6.6" } }
ec2-instance-legacy-ports-closed-to-internet = {
  prowler = ["ec2_instance_port_ftp_exposed_to_internet", "ec2_instance_port_telnet_exposed_to_internet", "ec2_instance_port_cifs_exposed_to_internet"],
  requirements = { iso-27001-2022 = ["A.8.20", "A.8.21", "A.8.22"], nist-800-53-r5 = "SC-7", soc2-tsc = "CC6.6" } }
ec2-instance-single-network-interface = { config = "ec2-instance-multiple-eni-check", prowler = "ec2_instance_uses_single_eni", security-hub = "EC2.17",
  requirements = { aws-fsbp = "EC2.17", iso-27001-2022 = ["A.8.20", "A.8.22"] } }
ec2-instance-source-dest-check-on = { requirements = { nist-800-53-r5 = ["AC-4", "SC-7"] } }
ec2-instance-managed-by-systems-manager = { config = "ec2-instance-managed-by-systems-manager", prowler = "ec2_instance_managed_by_ssm", security-hub = "SSM.1",
  requirements = { aws-fsbp = "SSM.1", iso-27001-2022 = "A.5.26", nist-800-53-r5 = ["CM-2", "CM-8", "SI-2"], soc2-tsc = "CC7.1" } }
ec2-instance-patches-installed = { config = "ec2-managedinstance-patch-compliance-status-check", prowler = "ssm_managed_compliant_patching", security-hub = "SSM.2",
  requirements = { aws-fsbp = "SSM.2", iso-27001-2022 = "A.8.8", nist-800-53-r5 = ["CM-8(3)", "SI-2", "SI-2(2)"], pci-dss-4 = "6.3.3", soc2-tsc = "CC7.1" } }
ec2-instance-imdsv2-required = { cdk-nag = "EC2IMDSv2Enabled", checkov = "CKV_AWS_79", config = "ec2-imdsv2-check", prowler = "ec2_instance_imdsv2_enabled",
  security-hub = "EC2.8", tfsec = "aws-ec2-enforce-http-token-imds", trivy = ["AVD-AWS-0028", "AWS-0028"], requirements = { aws-fsbp = "EC2.8", cis-aws-3 = "5.6",
  cis-aws-4 = "5.7", cis-aws-5 = "5.7", cis-aws-6 = "6.7", cis-aws-7 = "6.7", iso-27001-2022 = "A.8.9",
  nist-800-53-r5 = ["AC-2(6)", "AC-3", "AC-3(3)", "AC-3(4)", "AC-3(7)", "AC-3(8)", "AC-3(12)", "AC-3(13)", "AC-3(15)", "AC-4(28)", "AC-6", "AC-24", "CM-5(1)", "CM-6", "MP-2", "SC-23(3)"],
  pci-dss-4 = "8.2.8", soc2-tsc = "CC7.2" } }
ec2-instance-metadata-hop-limit-low      = { requirements = { nist-800-53-r5 = "CM-6" } }
ec2-instance-image-supported             = { requirements = { nist-800-53-r5 = ["SA-22", "SI-2"] } }
ec2-launch-template-image-supported      = { requirements = { nist-800-53-r5 = ["SA-22", "SI-2"] } }
ec2-instance-previous-generation-avoided = { requirements = { nist-800-53-r5 = "CM-2" } }
ec2-instance-patching-covers-it          = { requirements = { nist-800-53-r5 = "SI-2", pci-dss-4 = "6.3.3" } }
ec2-instance-user-data-no-secrets = { checkov = "CKV_AWS_46",
  kics = ["0b93729a-d882-4803-bdc3-ac429a21f158", "443488f5-c734-460b-a36d-5b3f330174dc", "d7b9d850-3e06-4a75-852f-c46c2e92240b"], prowler = "ec2_instance_secrets_user_data",
  scoutsuite = "ec2-instance-with-user-data-secrets", tfsec = ["aws-autoscaling-no-public-ip", "aws-ec2-no-secrets-in-user-data"], trivy = ["AVD-AWS-0029", "AWS-0029"],
  requirements = { iso-27001-2022 = ["A.5.17", "A.8.24"], nist-800-53-r5 = "IA-5(7)" } }
ec2-instance-has-role = { cdk-nag = "EC2InstanceProfileAttached", checkov = "CKV2_AWS_41", config = "ec2-instance-profile-attached", guard = "EC2_INSTANCE_PROFILE_ATTACHED",
  kics = "f914357d-8386-4d56-9ba6-456e5723f9a6", prowler = "ec2_instance_profile_attached", requirements = { cis-aws-3 = "1.18", cis-aws-4 = "1.18", cis-aws-5 = "1.17",
  cis-aws-6 = "2.17", cis-aws-7 = "2.16", iso-27001-2022 = "A.8.2", nist-800-53-r5 = ["AC-3", "AC-6", "CM-5(1)", "CM-6"],
  pci-dss-4 = ["7.2.1", "7.2.2", "7.2.5", "7.3.1", "7.3.2", "7.3.3", "8.2.7", "8.2.8", "8.3.4"] } }
ec2-instance-no-ssh-key = { requirements = { nist-800-53-r5 = ["AC-17", "IA-5"] } }
ec2-instance-volumes-encrypted = { checkov = "CKV_AWS_8", tfsec = "aws-ec2-enable-at-rest-encryption", trivy = ["AVD-AWS-0131", "AWS-0131"], requirements = { aws-fsbp = "EC2.3",
  cis-aws-3 = "2.2.1", cis-aws-4 = "5.1.1", cis-aws-5 = "5.1.1", cis-aws-6 = "6.1.1", iso-27001-2022 = ["A.8.11", "A.8.24"],
  nist-800-53-r5 = ["AU-9(3)", "CM-6", "CM-9", "CP-9", "SC-8(3)", "SC-8(4)", "SC-13", "SC-28", "SC-28(1)", "SI-19(4)"], pci-dss-4 = ["3.5.1", "8.3.2"] } }
ec2-instance-detailed-monitoring = { cdk-nag = ["EC2InstanceDetailedMonitoringEnabled", "AwsSolutions-EC28"], checkov = "CKV_AWS_126",
  config = "ec2-instance-detailed-monitoring-enabled", guard = "EC2_INSTANCE_DETAILED_MONITORING_ENABLED",
  kics = ["0264093f-6791-4475-af34-4b8102dcbcd0", "23b70e32-032e-4fa6-ba5c-82f56b9980e6"], prowler = "ec2_instance_detailed_monitoring_enabled",
  requirements = { nist-800-53-r5 = "SI-4", pci-dss-4 = ["10.2.1.1", "10.4.1", "10.4.1.1", "10.4.2", "10.6.3", "10.7.1", "10.7.2", "A3.3.1", "A3.5.1"] } }
ec2-instance-ebs-optimized = { cdk-nag = "EC2EBSOptimizedInstance", checkov = "CKV_AWS_135", config = "ebs-optimized-instance", guard = "EBS_OPTIMIZED_INSTANCE",
  kics = ["60224630-175a-472a-9e23-133827040766", "8dd0ff1f-0da4-48df-9bb3-7f338ae36a40"], requirements = { nist-800-53-r5 = "CP-2" } }
ec2-instance-termination-protected = { cdk-nag = ["EC2InstanceTerminationProtection", "AwsSolutions-EC29"], requirements = { nist-800-53-r5 = "CP-10" } }
ec2-images-block-public-access     = { prowler = "ec2_ami_account_block_public_access", requirements = { nist-800-53-r5 = ["AC-3", "AC-6"] } }
ec2-image-not-public = { checkov = "CKV_AWS_205", prowler = "ec2_ami_public", scoutsuite = "ec2-ami-public",
  requirements = { iso-27001-2022 = "A.8.3", nist-800-53-r5 = ["AC-3", "AC-6"], soc2-tsc = "CC6.6" } }
ec2-imdsv2-by-default = { prowler = "ec2_instance_account_imdsv2_enabled",
  requirements = { iso-27001-2022 = "A.8.9", nist-800-53-r5 = ["AC-3", "AC-6", "CM-6"] } }
ec2-image-encrypted           = { checkov = "CKV_AWS_204", kics = "8bbb242f-6e38-4127-86d4-d8f0b2687ae2", requirements = { nist-800-53-r5 = "SC-28" } }
ec2-image-copy-encrypted      = { checkov = "CKV_AWS_235", requirements = { nist-800-53-r5 = "SC-28" } }
ec2-image-copy-customer-key   = { checkov = "CKV_AWS_236", requirements = { nist-800-53-r5 = ["SC-12", "SC-28"] } }
ec2-image-lookup-names-owners = { checkov = "CKV_AWS_386", trivy = ["AVD-AWS-0344", "AWS-0344"], requirements = { nist-800-53-r5 = ["CM-7", "SR-4", "SR-11"] } }
ec2-cfn-authentication-no-literal-secret = { cfn-nag = "W1", guard = "CFN_AUTHENTICATION_RULE", kics = "9ecb6b21-18bc-4aa7-bd07-db20f1c746db",
  requirements = { nist-800-53-r5 = "IA-5(7)" } }
ec2-cfn-init-no-secret      = { requirements = { nist-800-53-r5 = "IA-5(7)" } }
ec2-instance-role-not-admin = { requirements = { nist-800-53-r5 = "AC-6" } }
