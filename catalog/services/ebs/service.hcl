service "ebs" {
  title      = "Amazon EBS"
  names      = ["elastic block store", "volume", "snapshot", "data lifecycle manager", "dlm", "Amazon Data Lifecycle Manager", "Amazon Elastic Block Store"]
  model      = "infrastructure"
  prefixes   = ["AWS::EBS::", "AWS::DLM::"]
  because    = "AWS keeps the media, wipes them and holds redundant copies within the zone; what lies on a volume, whether it is encrypted and whether there are snapshots is the customer's."
  sources    = ["best-practices-wp", "ec2-data-protection"]
  classed_by = "best-practices-wp"

  type "AWS::EC2::Volume" {
    title  = "Volume"
    traits = ["store"]
  }
  type "AWS::EC2::VolumeAttachment" {
    title  = "Volume attachment"
    traits = ["setting"]
    bears  = ["data.encrypt-rest"]
  }
  type "AWS::DLM::LifecyclePolicy" {
    title  = "Snapshot lifecycle policy"
    traits = ["setting"]
    bears  = ["data.backup", "data.encrypt-rest", "data.keys"]
  }
  type "AWS::EC2::SnapshotBlockPublicAccess" {
    title  = "Block public access for snapshots"
    traits = ["setting"]
    bears  = ["net.exposure"]
  }
  type "AWS::EC2::Snapshot" {
    title  = "Snapshot (Terraform only)"
    traits = ["setting"]
  }
  type "AWS::EC2::SnapshotPermission" {
    title  = "Permission to make volumes of a snapshot (Terraform only)"
    traits = ["setting"]
    bears  = ["net.exposure"]
  }
  type "AWS::EC2::SnapshotCopy" {
    title  = "Copy of a snapshot (Terraform only)"
    traits = ["setting"]
    bears  = ["data.encrypt-rest", "data.keys"]
  }
  type "AWS::EC2::EbsEncryptionByDefault" {
    title  = "Encryption of volumes by default in a Region (Terraform only)"
    traits = ["setting"]
    bears  = ["data.encrypt-rest"]
  }
}

override "ebs-durability" {
  on      = ["AWS::EC2::Volume"]
  holders = { "svc.capacity" = "shared" }
  parts = {
    "svc.capacity" = {
      aws      = "Keeps copies of every volume within its Availability Zone, so that a failed disk costs no data."
      customer = "Size and throughput of the volume; copies in another zone or Region."
    }
  }
  because    = "A volume is redundant within its zone by AWS's doing; how large it is stays the customer's choice."
  source     = "ec2-data-protection"
  confidence = "derived"
}

override "ebs-on-outpost" {
  inherit = "outpost"
  on      = ["AWS::EC2::Volume"]
  when    = self.OutpostArn != null
  holders = { "svc.capacity" = "shared" }
  parts = {
    "svc.capacity" = {
      aws      = "Keeps copies of the volume within the rack."
      customer = "Ordering enough storage for the rack, and size and throughput of the volume."
    }
    "ops.resilience" = {
      customer = "Snapshots or copies outside the rack: one Outpost is one site."
    }
  }
  because = "The volume lies in a rack on the customer's premises."
  source  = "ec2-outposts"
  example "applies" { OutpostArn = "arn:aws:outposts:eu-central-1:111122223333:outpost/op-0123456789abcdef0" }
  example "does-not-apply" { Size = 100 }
  example "unknown" { OutpostArn = unknown("parameter without default") }
}
