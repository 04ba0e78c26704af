service "fsx" {
  title    = "Amazon FSx"
  names    = ["fsx for windows file server", "fsx for lustre", "fsx for netapp ontap", "fsx for openzfs", "amazon file cache"]
  model    = "container"
  prefixes = ["AWS::FSx::"]
  because  = "AWS runs file servers, operating system and file system software and patches them in the weekly window; the customer sizes and places them, opens the network, rules shares and users, and sets backups."
  sources  = ["best-practices-wp", "fsx-security", "fsx-maintenance"]

  type "AWS::FSx::FileSystem" {
    title    = "File system"
    traits   = ["host", "store", "endpoint"]
    decisive = ["FileSystemType"]
  }
  type "AWS::FSx::FileCache" {
    title  = "File cache"
    traits = ["host", "store", "endpoint"]
  }
  type "AWS::FSx::Volume" {
    title  = "Volume"
    traits = ["store"]
    bears  = ["iam.platform"]
  }
  type "AWS::FSx::StorageVirtualMachine" {
    title  = "Storage virtual machine (ONTAP)"
    traits = ["endpoint"]
    bears  = ["iam.platform"]
  }
  type "AWS::FSx::Backup" {
    title  = "Backup"
    traits = ["store"]
  }
  type "AWS::FSx::Snapshot" {
    title  = "Snapshot (OpenZFS)"
    traits = ["store"]
  }
  type "AWS::FSx::S3AccessPointAttachment" {
    title  = "S3 access point of a volume"
    traits = ["endpoint", "policy"]
  }
  settings = ["AWS::FSx::DataRepositoryAssociation"]
}

override "fsx-encryption" {
  on      = ["AWS::FSx::FileSystem", "AWS::FSx::FileCache", "AWS::FSx::Volume", "AWS::FSx::Backup", "AWS::FSx::Snapshot"]
  holders = { "data.encrypt-rest" = "shared" }
  parts = {
    "data.encrypt-rest" = {
      aws      = "Encrypts every file system and its backups; it cannot be switched off."
      customer = "Naming a KMS key where AWS's own is not enough."
    }
  }
  because    = "FSx always encrypts at rest; only the key is a choice."
  source     = "fsx-encryption"
  confidence = "derived"
}

override "fsx-patching" {
  on         = ["AWS::FSx::FileSystem", "AWS::FSx::FileCache"]
  holders    = { "os.patch" = "aws", "plat.patch" = "aws", "plat.update-settings" = "customer" }
  because    = "AWS patches the file servers in the weekly window that the customer chooses; it goes ahead on its own when no window comes for two weeks."
  source     = "fsx-maintenance"
  confidence = "documented"
}

override "fsx-capacity" {
  on      = ["AWS::FSx::FileSystem", "AWS::FSx::FileCache"]
  holders = { "svc.capacity" = "shared" }
  parts = {
    "svc.capacity" = {
      aws      = "Replaces failed servers and disks, and keeps copies as the deployment type says."
      customer = "Storage and throughput, and raising them before they run out."
    }
  }
  because    = "Storage and throughput are ordered."
  source     = "fsx-security"
  confidence = "derived"
}

override "fsx-lustre-scratch" {
  on      = ["AWS::FSx::FileSystem"]
  when    = upper(self.FileSystemType) == "LUSTRE" && startswith(coalesce(self.LustreConfiguration.DeploymentType, "SCRATCH_1"), "SCRATCH")
  holders = { "data.backup" = "customer", "ops.resilience" = "customer" }
  modes   = { "data.backup" = "provided", "ops.resilience" = "provided" }
  parts = {
    "data.backup" = {
      customer = "Keeping what matters elsewhere too: a linked bucket, or results that are copied away."
    }
    "ops.resilience" = {
      customer = "Jobs that can be started again on a new file system."
    }
  }
  uninherits = { "data.backup" = "AWS keeps copies and backups of a managed file system." }
  because    = "Scratch file systems keep no copies and take no backups: when a file server fails, its data are lost unless they lie elsewhere too."
  source     = "fsx-lustre-deployment"
  confidence = "derived"
  example "applies" "the default type" { FileSystemType = "LUSTRE" }
  example "applies" {
    FileSystemType      = "LUSTRE"
    LustreConfiguration = { DeploymentType = "SCRATCH_2" }
  }
  example "does-not-apply" {
    FileSystemType      = "LUSTRE"
    LustreConfiguration = { DeploymentType = "PERSISTENT_2" }
  }
  example "does-not-apply" "not Lustre" { FileSystemType = "WINDOWS" }
  example "unknown" {
    FileSystemType      = "LUSTRE"
    LustreConfiguration = { DeploymentType = unknown("parameter without default") }
  }
}
