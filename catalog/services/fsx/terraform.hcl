terraform "aws_fsx_windows_file_system" {
  type = "AWS::FSx::FileSystem"
  set = {
    FileSystemType = "WINDOWS"
    WindowsConfiguration = {
      ActiveDirectoryId                       = self.active_directory_id
      Aliases                                 = self.aliases
      AuditLogConfiguration                   = self.audit_log_configuration
      AutomaticBackupRetentionDays            = self.automatic_backup_retention_days == null ? 7 : self.automatic_backup_retention_days
      CopyTagsToBackups                       = self.copy_tags_to_backups
      DailyAutomaticBackupStartTime           = self.daily_automatic_backup_start_time
      DeploymentType                          = self.deployment_type == null ? "SINGLE_AZ_1" : self.deployment_type
      PreferredSubnetId                       = self.preferred_subnet_id
      SelfManagedActiveDirectoryConfiguration = self.self_managed_active_directory
      ThroughputCapacity                      = self.throughput_capacity
      WeeklyMaintenanceStartTime              = self.weekly_maintenance_start_time
    }
  }
}


terraform "aws_fsx_lustre_file_system" {
  type = "AWS::FSx::FileSystem"
  set = {
    FileSystemType = "LUSTRE"
    LustreConfiguration = {
      AutoImportPolicy              = self.auto_import_policy
      AutomaticBackupRetentionDays  = self.automatic_backup_retention_days
      CopyTagsToBackups             = self.copy_tags_to_backups
      DailyAutomaticBackupStartTime = self.daily_automatic_backup_start_time
      DataCompressionType           = self.data_compression_type
      DeploymentType                = self.deployment_type == null ? "SCRATCH_1" : self.deployment_type
      ExportPath                    = self.export_path
      ImportPath                    = self.import_path
      LogConfiguration              = self.log_configuration
      PerUnitStorageThroughput      = self.per_unit_storage_throughput
      ThroughputCapacity            = self.throughput_capacity
      WeeklyMaintenanceStartTime    = self.weekly_maintenance_start_time
    }
  }
}


terraform "aws_fsx_ontap_file_system" {
  type = "AWS::FSx::FileSystem"
  set = {
    FileSystemType = "ONTAP"
    OntapConfiguration = {
      AutomaticBackupRetentionDays  = self.automatic_backup_retention_days == null ? 0 : self.automatic_backup_retention_days
      DailyAutomaticBackupStartTime = self.daily_automatic_backup_start_time
      DeploymentType                = self.deployment_type
      EndpointIpAddressRange        = self.endpoint_ip_address_range
      FsxAdminPassword              = self.fsx_admin_password
      PreferredSubnetId             = self.preferred_subnet_id
      RouteTableIds                 = self.route_table_ids
      ThroughputCapacity            = self.throughput_capacity
      WeeklyMaintenanceStartTime    = self.weekly_maintenance_start_time
    }
  }
}


terraform "aws_fsx_openzfs_file_system" {
  type = "AWS::FSx::FileSystem"
  set = {
    FileSystemType = "OPENZFS"
    OpenZFSConfiguration = {
      AutomaticBackupRetentionDays  = self.automatic_backup_retention_days == null ? 0 : self.automatic_backup_retention_days
      CopyTagsToBackups             = self.copy_tags_to_backups
      CopyTagsToVolumes             = self.copy_tags_to_volumes
      DailyAutomaticBackupStartTime = self.daily_automatic_backup_start_time
      DeploymentType                = self.deployment_type
      EndpointIpAddressRange        = self.endpoint_ip_address_range
      PreferredSubnetId             = self.preferred_subnet_id
      RootVolumeConfiguration       = self.root_volume_configuration
      RouteTableIds                 = self.route_table_ids
      ThroughputCapacity            = self.throughput_capacity
      WeeklyMaintenanceStartTime    = self.weekly_maintenance_start_time
    }
  }
}

terraform "aws_fsx_ontap_volume" {
  type = "AWS::FSx::Volume"
  set  = { VolumeType = "ONTAP" }
}

terraform "aws_fsx_openzfs_volume" {
  type = "AWS::FSx::Volume"
  set  = { VolumeType = "OPENZFS" }
}

types {
  aws_fsx_ontap_storage_virtual_machine = "AWS::FSx::StorageVirtualMachine"
  aws_fsx_openzfs_snapshot              = "AWS::FSx::Snapshot"
}
