check "fsx-file-system-automatic-backups-on" {
  title          = "FSx file systems take backups by themselves"
  responsibility = "data.backup"
  resource       = "AWS::FSx::FileSystem"
  severity       = "medium"
  applies        = upper(self.FileSystemType) != "LUSTRE" || !startswith(coalesce(self.LustreConfiguration.DeploymentType, "SCRATCH_1"), "SCRATCH")
  condition      = upper(self.FileSystemType) == "LUSTRE" ? coalesce(self.LustreConfiguration.AutomaticBackupRetentionDays, 0) > 0 : alltrue([for c in [self.WindowsConfiguration, self.OntapConfiguration, self.OpenZFSConfiguration] : coalesce(c.AutomaticBackupRetentionDays, 30) > 0])
  why            = "A retention of 0 days turns daily backups off; for Lustre that is what nothing said means."
  fix            = "Set {LustreConfiguration:AutomaticBackupRetentionDays} in the configuration of the type."
  source         = "fsx-api-windows"
  uninherits     = { "data.backup" = "AWS backs up a managed file system by itself." }
  example "pass" "Windows, default" {
    FileSystemType       = "WINDOWS"
    WindowsConfiguration = { ThroughputCapacity = 32 }
  }
  example "pass" "Lustre" {
    FileSystemType      = "LUSTRE"
    LustreConfiguration = { AutomaticBackupRetentionDays = 7, DeploymentType = "PERSISTENT_2" }
  }
  example "fail" "Lustre, default" {
    FileSystemType      = "LUSTRE"
    LustreConfiguration = { DeploymentType = "PERSISTENT_2" }
  }
  example "fail" "switched off" {
    FileSystemType     = "ONTAP"
    OntapConfiguration = { AutomaticBackupRetentionDays = 0 }
  }
  example "unknown" {
    FileSystemType       = "WINDOWS"
    WindowsConfiguration = { AutomaticBackupRetentionDays = unknown("parameter without default") }
  }
  example "not-applicable" "scratch" {
    FileSystemType      = "LUSTRE"
    LustreConfiguration = { DeploymentType = "SCRATCH_2" }
  }
}

check "fsx-file-system-multi-az" {
  title          = "FSx file systems for Windows, ONTAP and OpenZFS run in two zones"
  responsibility = "ops.resilience"
  resource       = "AWS::FSx::FileSystem"
  severity       = "medium"
  level          = "thorough"
  applies        = contains(["WINDOWS", "ONTAP", "OPENZFS"], upper(self.FileSystemType))
  condition      = startswith(coalesce(self.WindowsConfiguration.DeploymentType, self.OntapConfiguration.DeploymentType, self.OpenZFSConfiguration.DeploymentType, "SINGLE_AZ_1"), "MULTI_AZ")
  why            = "When the zone fails, the files are away until it is back or a backup is restored."
  fix            = "Set {OntapConfiguration:DeploymentType} to MULTI_AZ_1 or MULTI_AZ_2, with subnets of two zones."
  example "pass" {
    FileSystemType       = "WINDOWS"
    WindowsConfiguration = { DeploymentType = "MULTI_AZ_1", ThroughputCapacity = 32 }
  }
  example "fail" "AWS's default for Windows" {
    FileSystemType       = "WINDOWS"
    WindowsConfiguration = { ThroughputCapacity = 32 }
  }
  example "fail" "ONTAP" { FileSystemType = "ONTAP", OntapConfiguration = { DeploymentType = "SINGLE_AZ_2" } }
  example "not-applicable" "Lustre" { FileSystemType = "LUSTRE" }
}

check "fsx-file-system-copies-tags-to-backups" {
  title          = "FSx file systems copy their tags to backups"
  responsibility = "data.control"
  resource       = "AWS::FSx::FileSystem"
  severity       = "low"
  applies        = upper(self.FileSystemType) != "ONTAP"
  condition      = anytrue([for c in [self.WindowsConfiguration, self.LustreConfiguration, self.OpenZFSConfiguration] : c.CopyTagsToBackups == true])
  why            = "Backups without the tags of their file system escape rules on ownership, cost and classification."
  fix            = "Set {LustreConfiguration:CopyTagsToBackups} to true in the configuration of the type."
  example "pass" { FileSystemType = "LUSTRE", LustreConfiguration = { CopyTagsToBackups = true } }
  example "fail" "AWS's default" {
    FileSystemType       = "WINDOWS"
    WindowsConfiguration = { ThroughputCapacity = 32 }
  }
  example "unknown" {
    FileSystemType       = "WINDOWS"
    WindowsConfiguration = { CopyTagsToBackups = unknown("parameter without default") }
  }
  example "not-applicable" "ONTAP" { FileSystemType = "ONTAP" }
}

check "fsx-file-system-key-customer-managed" {
  title          = "FSx file systems encrypt with a key of the customer's own"
  responsibility = "data.keys"
  resource       = "AWS::FSx::FileSystem"
  severity       = "low"
  applies        = upper(self.FileSystemType) != "LUSTRE" || startswith(coalesce(self.LustreConfiguration.DeploymentType, "SCRATCH_1"), "PERSISTENT")
  like           = own_key(self.KmsKeyId)
  why            = "The AWS key's policy cannot be narrowed, and what it encrypts cannot be handed to another account."
  fix            = "Name a customer managed key in {KmsKeyId} when creating the file system."
  source         = "fsx-lustre-encryption"
  confidence     = "derived"
  example "not-applicable" "scratch, whose keys are FSx's own" {
    FileSystemType      = "LUSTRE"
    LustreConfiguration = { DeploymentType = "SCRATCH_2" }
  }
}

check "fsx-ontap-password-not-written-out" {
  title          = "Passwords of ONTAP file systems are not written out"
  responsibility = "iam.platform"
  resource       = "AWS::FSx::FileSystem"
  severity       = "critical"
  condition      = !is_written_out(self.OntapConfiguration.FsxAdminPassword) && !is_written_out(self.WindowsConfiguration.SelfManagedActiveDirectoryConfiguration.Password)
  why            = "Whoever reads the template, its repository or the state may administer the file system or join machines to the directory."
  fix            = "Take the password from Secrets Manager by a dynamic reference."
  example "pass" "a dynamic reference" { OntapConfiguration = { FsxAdminPassword = "{{resolve:secretsmanager:ontap:SecretString:password}}" } }
  example "pass" "none" { FileSystemType = "LUSTRE" }
  example "fail" { OntapConfiguration = { FsxAdminPassword = "Sup3rS3cret-" } }
}

check "fsx-file-system-in-backup-plan" {
  title          = "FSx file systems are in a plan of AWS Backup"
  responsibility = "data.backup"
  resource       = "AWS::FSx::FileSystem"
  severity       = "medium"
  level          = "thorough"
  like           = in_a_backup_plan("fsx", "file-system/", self.Tags)
  why            = "Backups of its own go with the file system unless somebody keeps them; copies in a vault have an owner and a lock of their own."
}
