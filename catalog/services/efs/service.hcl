service "efs" {
  title    = "Amazon Elastic File System"
  names    = ["elasticfilesystem", "Amazon EFS", "elastic file system", "nfs"]
  model    = "abstracted"
  prefixes = ["AWS::EFS::"]
  because  = "AWS runs and scales the file system and keeps its copies; it is reached from the customer's network through mount targets, so security groups, users on the files, encryption and backups are the customer's."
  sources  = ["best-practices-wp", "efs-security", "efs-encryption"]

  type "AWS::EFS::FileSystem" {
    title  = "File system"
    traits = ["host", "store", "endpoint", "policy"]
  }
  type "AWS::EFS::MountTarget" {
    title  = "Mount target"
    traits = ["network"]
  }
  type "AWS::EFS::AccessPoint" {
    title  = "Access point"
    traits = ["setting"]
    bears  = ["iam.platform"]
  }
}

override "efs-access" {
  on         = ["AWS::EFS::FileSystem", "AWS::EFS::MountTarget", "AWS::EFS::AccessPoint"]
  holders    = { "net.firewall" = "customer", "net.segmentation" = "customer", "iam.platform" = "customer" }
  because    = "Mount targets stand in the customer's subnets behind its security groups, and files have owners and modes that IAM does not rule."
  source     = "efs-security"
  confidence = "derived"
}

override "efs-encryption" {
  on         = ["AWS::EFS::FileSystem"]
  holders    = { "data.encrypt-rest" = "customer", "data.keys" = "customer" }
  because    = "Encryption is a choice that is made when the file system is created, and off outside the console when nothing is said."
  source     = "efs-encryption"
  confidence = "derived"
}

override "efs-transit" {
  on      = ["AWS::EFS::FileSystem"]
  holders = { "data.transit" = "shared" }
  parts = {
    "data.transit" = {
      aws      = "Takes TLS connections of the mount helper."
      customer = "Mounting with TLS, and a file system policy that turns away clients without it."
    }
  }
  because    = "NFS is plain unless the client mounts with TLS."
  source     = "efs-encryption"
  confidence = "derived"
}

override "efs-backup" {
  on      = ["AWS::EFS::FileSystem"]
  holders = { "data.backup" = "shared" }
  parts = {
    "data.backup" = {
      aws      = "Keeps copies in several zones, and takes the backups that AWS Backup is told to."
      customer = "Switching automatic backups on (or a plan of its own), their retention, and trying the restore."
    }
  }
  because    = "Copies in other zones do not bring back what somebody deleted; backups are a switch."
  source     = "efs-backup"
  confidence = "derived"
}

override "efs-one-zone" {
  on      = ["AWS::EFS::FileSystem"]
  when    = self.AvailabilityZoneName != null
  holders = { "ops.resilience" = "shared", "svc.capacity" = "shared" }
  parts = {
    "ops.resilience" = {
      aws      = "Keeps the data on several machines of one zone."
      customer = "Having chosen one zone: copies, replication or a plan for the loss of that zone."
    }
    "svc.capacity" = {
      aws      = "Grows with the data, within one zone."
      customer = "Backups: the loss of the zone may lose the data."
    }
  }
  uninherits = { "ops.resilience" = "AWS keeps the files of a managed file system in several zones." }
  because    = "A One Zone file system keeps its data in a single zone."
  source     = "efs-security"
  confidence = "derived"
  example "applies" { AvailabilityZoneName = "eu-west-1a" }
  example "does-not-apply" { Encrypted = true }
  example "unknown" { AvailabilityZoneName = unknown("parameter without default") }
}
