fsx-file-system-maintenance-window-set = { requirements = { nist-800-53-r5 = "SI-2" } }
fsx-windows-audits-access              = { requirements = { nist-800-53-r5 = ["AU-2", "AU-12"] } }
fsx-file-system-automatic-backups-on   = { guard = "FSX_RESOURCES_PROTECTED_BY_BACKUP_PLAN", requirements = { nist-800-53-r5 = "CP-9" } }
fsx-file-system-in-backup-plan         = { requirements = { nist-800-53-r5 = ["CP-9", "SI-12"] } }
fsx-file-system-multi-az = { config = ["fsx-openzfs-deployment-type-check", "fsx-ontap-deployment-type-check", "fsx-windows-deployment-type-check"],
  prowler = "fsx_windows_file_system_multi_az_enabled", security-hub = ["FSx.3", "FSx.4", "FSx.5"], requirements = { iso-27001-2022 = "A.8.14", nist-800-53-r5 = "CP-10" } }
fsx-file-system-copies-tags-to-backups = { config = "fsx-lustre-copy-tags-to-backups", prowler = "fsx_file_system_copy_tags_to_backups_enabled", security-hub = "FSx.2",
  requirements = { iso-27001-2022 = "A.5.13", nist-800-53-r5 = "CM-8", pci-dss-4 = "10.3.3" } }
fsx-file-system-key-customer-managed = { checkov = ["CKV_AWS_178", "CKV_AWS_179", "CKV_AWS_190", "CKV_AWS_203"], requirements = { nist-800-53-r5 = ["SC-12", "SC-28"] } }
fsx-ontap-password-not-written-out   = { requirements = { nist-800-53-r5 = "IA-5" } }
