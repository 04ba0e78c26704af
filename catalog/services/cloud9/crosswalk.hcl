cloud9-environment-without-open-port = { cdk-nag = ["Cloud9InstanceNoIngressSystemsManager", "AwsSolutions-C91"], requirements = { nist-800-53-r5 = ["AC-17", "SC-7"] } }
cloud9-environment-image-maintained  = { requirements = { nist-800-53-r5 = ["SI-2", "SA-22"] } }
