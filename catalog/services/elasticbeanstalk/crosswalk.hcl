elasticbeanstalk-environment-maintenance-has-its-day = { requirements = { nist-800-53-r5 = "SI-2" } }
elasticbeanstalk-environment-update-not-failed       = { requirements = { nist-800-53-r5 = "SI-2" } }
elasticbeanstalk-environment-branch-not-retired      = { requirements = { nist-800-53-r5 = "SI-2" } }
elasticbeanstalk-environment-enhanced-health = { cdk-nag = "ElasticBeanstalkEnhancedHealthReportingEnabled", checkov = "CKV_AWS_312",
  config = "beanstalk-enhanced-health-reporting-enabled", prowler = "elasticbeanstalk_environment_enhanced_health_reporting", security-hub = "ElasticBeanstalk.1",
  requirements = { aws-fsbp = "ElasticBeanstalk.1", nist-800-53-r5 = ["CA-7", "SI-2"] } }
elasticbeanstalk-environment-logs-streamed = { cdk-nag = "AwsSolutions-EB4", config = "elastic-beanstalk-logs-to-cloudwatch",
  prowler = "elasticbeanstalk_environment_cloudwatch_logging_enabled", security-hub = "ElasticBeanstalk.3",
  requirements = { aws-fsbp = "ElasticBeanstalk.3", iso-27001-2022 = "A.8.15", nist-800-53-r5 = ["AU-2", "AU-12"], pci-dss-4 = "10.2.1" } }
elasticbeanstalk-environment-rotated-logs-in-s3 = { cdk-nag = "ElasticBeanstalkEC2InstanceLogsToS3", requirements = { nist-800-53-r5 = "AU-11" } }
elasticbeanstalk-environment-managed-updates-enabled = { cdk-nag = ["ElasticBeanstalkManagedUpdatesEnabled", "AwsSolutions-EB3"], checkov = "CKV_AWS_340",
  config = "elastic-beanstalk-managed-updates-enabled", prowler = "elasticbeanstalk_environment_managed_updates_enabled", security-hub = "ElasticBeanstalk.2",
  requirements = { aws-fsbp = "ElasticBeanstalk.2", nist-800-53-r5 = "SI-2", pci-dss-4 = "6.3.3" } }
elasticbeanstalk-environment-update-level-minor        = { requirements = { nist-800-53-r5 = "SI-2" } }
elasticbeanstalk-environment-instances-replaced-weekly = { requirements = { nist-800-53-r5 = "SI-2" } }
elasticbeanstalk-environment-platform-not-retired      = { requirements = { nist-800-53-r5 = ["SI-2", "SA-22"] } }
elasticbeanstalk-environment-imdsv2                    = { requirements = { nist-800-53-r5 = ["AC-3", "AC-6", "CM-6"] } }
elasticbeanstalk-environment-no-custom-ami             = { requirements = { nist-800-53-r5 = ["CM-2", "SI-2"] } }
elasticbeanstalk-environment-logs-outlive-it           = { requirements = { nist-800-53-r5 = ["AU-9", "AU-11"] } }
elasticbeanstalk-environment-ssh-restricted            = { requirements = { nist-800-53-r5 = ["AC-17", "SC-7"], pci-dss-4 = "1.3.1" } }
elasticbeanstalk-environment-in-chosen-vpc             = { cdk-nag = ["ElasticBeanstalkVPCSpecified", "AwsSolutions-EB1"], requirements = { nist-800-53-r5 = "SC-7" } }
elasticbeanstalk-environment-instances-not-public      = { requirements = { nist-800-53-r5 = "SC-7", pci-dss-4 = "1.3.1" } }
elasticbeanstalk-environment-load-balanced             = { requirements = { nist-800-53-r5 = "CP-10" } }
elasticbeanstalk-environment-https-listener            = { requirements = { nist-800-53-r5 = "SC-8" } }
elasticbeanstalk-environment-no-secrets-in-properties  = { requirements = { nist-800-53-r5 = "IA-5", pci-dss-4 = "8.6.2" } }
