lightsail-instance-system-maintained         = { requirements = { nist-800-53-r5 = ["SI-2", "SA-22"], pci-dss-4 = "6.3.3" } }
lightsail-database-backups                   = { requirements = { nist-800-53-r5 = "CP-9" } }
lightsail-database-not-public                = { prowler = "lightsail_database_public", requirements = { nist-800-53-r5 = ["AC-3", "SC-7"], pci-dss-4 = "1.4.4" } }
lightsail-database-password-not-in-template  = { requirements = { nist-800-53-r5 = "IA-5", pci-dss-4 = "8.6.2" } }
lightsail-instance-automatic-snapshots       = { prowler = "lightsail_instance_automated_snapshots", requirements = { nist-800-53-r5 = "CP-9" } }
lightsail-instance-administration-not-public = { requirements = { nist-800-53-r5 = ["AC-17", "SC-7"], pci-dss-4 = "1.3.1" } }
lightsail-bucket-private                     = { requirements = { nist-800-53-r5 = ["AC-3", "SC-7"] } }
lightsail-load-balancer-redirects-to-https   = { requirements = { nist-800-53-r5 = "SC-8" } }
lightsail-instance-user-data-no-secrets      = { requirements = { nist-800-53-r5 = "IA-5(7)" } }
