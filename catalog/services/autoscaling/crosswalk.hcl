autoscaling-launch-configuration-imdsv2-required = { checkov = "CKV_AWS_79", config = "autoscaling-launchconfig-requires-imdsv2",
  prowler = "autoscaling_group_launch_configuration_requires_imdsv2", security-hub = "AutoScaling.3",
  tfsec = ["aws-autoscaling-enforce-http-token-imds", "aws-ec2-enforce-launch-config-http-token-imds"], trivy = ["AVD-AWS-0130", "AWS-0130"],
  requirements = { aws-fsbp = "AutoScaling.3", nist-800-53-r5 = "CM-6", pci-dss-4 = "8.2.8" } }
autoscaling-launch-configuration-metadata-hop-limit-one = { config = "autoscaling-launch-config-hop-limit", requirements = { nist-800-53-r5 = "CM-6" } }
autoscaling-launch-configuration-no-public-ip = { cdk-nag = "AutoScalingLaunchConfigPublicIpDisabled", checkov = "CKV_AWS_389",
  config = "autoscaling-launch-config-public-ip-disabled", guard = "AUTOSCALING_LAUNCH_CONFIG_PUBLIC_IP_DISABLED",
  prowler = "autoscaling_group_launch_configuration_no_public_ip", security-hub = ["AutoScaling.5", "Autoscaling.5"], tfsec = "aws-ec2-no-public-ip",
  trivy = ["AVD-AWS-0009", "AWS-0009"], requirements = { aws-fsbp = "AutoScaling.5", nist-800-53-r5 = "SC-7" } }
autoscaling-launch-configuration-volumes-encrypted = { checkov = "CKV_AWS_8", kics = "4de9de27-254e-424f-bd70-4c1e95790838",
  tfsec = ["aws-autoscaling-enable-at-rest-encryption", "aws-ec2-enable-launch-config-at-rest-encryption"], trivy = ["AVD-AWS-0008", "AWS-0008"],
  requirements = { aws-fsbp = "EC2.3", cis-aws-3 = "2.2.1", cis-aws-4 = "5.1.1", cis-aws-5 = "5.1.1", cis-aws-6 = "6.1.1", iso-27001-2022 = ["A.8.11", "A.8.24"],
  nist-800-53-r5 = ["AU-9(3)", "CM-6", "CM-9", "CP-9", "SC-8(3)", "SC-8(4)", "SC-13", "SC-28", "SC-28(1)", "SI-19(4)"], pci-dss-4 = ["3.5.1", "8.3.2"] } }
autoscaling-launch-configuration-user-data-no-secrets = { kics = ["443488f5-c734-460b-a36d-5b3f330174dc", "568cc372-ca64-420d-9015-ee347d00d288"],
  prowler = "autoscaling_find_secrets_ec2_launch_configuration", tfsec = ["aws-autoscaling-no-sensitive-info", "aws-ec2-no-sensitive-info"], trivy = ["AVD-AWS-0122", "AWS-0122"],
  requirements = { nist-800-53-r5 = "IA-5(7)" } }
autoscaling-group-multiple-zones = { config = "autoscaling-multiple-az", prowler = "autoscaling_group_multiple_az", security-hub = "AutoScaling.2",
  requirements = { aws-fsbp = "AutoScaling.2", iso-27001-2022 = "A.8.14", nist-800-53-r5 = ["CP-10", "SC-36"] } }
autoscaling-group-load-balancer-health-check = { cdk-nag = ["AutoScalingGroupELBHealthCheckRequired", "AutoScalingGroupHealthCheck"], checkov = "CKV2_AWS_15",
  config = "autoscaling-group-elb-healthcheck-required", guard = "AUTOSCALING_GROUP_ELB_HEALTHCHECK_REQUIRED", prowler = "autoscaling_group_elb_health_check_enabled",
  security-hub = "AutoScaling.1", requirements = { aws-fsbp = "AutoScaling.1" } }
autoscaling-group-uses-launch-template = { checkov = "CKV_AWS_315", config = "autoscaling-launch-template", prowler = "autoscaling_group_using_ec2_launch_template",
  security-hub = "AutoScaling.9", requirements = { aws-fsbp = "AutoScaling.9", nist-800-53-r5 = "CM-2" } }
autoscaling-group-several-instance-types = { config = "autoscaling-multiple-instance-types", prowler = "autoscaling_group_multiple_instance_types",
  security-hub = "AutoScaling.6", requirements = { aws-fsbp = "AutoScaling.6", nist-800-53-r5 = "CP-2" } }
autoscaling-group-room-to-grow            = { requirements = { nist-800-53-r5 = "CP-2" } }
autoscaling-group-instances-renewed       = { requirements = { nist-800-53-r5 = "SI-2", pci-dss-4 = "6.3.3" } }
autoscaling-group-tags-reach-instances    = { checkov = "CKV_AWS_153", kics = "ba48df05-eaa1-4d64-905e-4a4b051e7587", requirements = { nist-800-53-r5 = "CM-8" } }
autoscaling-group-spot-rebalanced         = { prowler = "autoscaling_group_capacity_rebalance_enabled", requirements = { iso-27001-2022 = "A.8.14", nist-800-53-r5 = "CP-2" } }
autoscaling-group-notifies                = { cdk-nag = ["AutoScalingGroupScalingNotifications", "AwsSolutions-AS3"], requirements = { nist-800-53-r5 = "IR-5" } }
autoscaling-scalable-target-not-suspended = { requirements = { nist-800-53-r5 = "CP-2" } }
autoscaling-scalable-target-room-to-grow  = { requirements = { nist-800-53-r5 = "CP-2" } }
autoscaling-cfn-authentication-no-literal-secret = { cfn-nag = "W1", guard = "CFN_AUTHENTICATION_RULE", kics = "9ecb6b21-18bc-4aa7-bd07-db20f1c746db",
  requirements = { nist-800-53-r5 = "IA-5(7)" } }
autoscaling-cfn-init-no-secret = { requirements = { nist-800-53-r5 = "IA-5(7)" } }
