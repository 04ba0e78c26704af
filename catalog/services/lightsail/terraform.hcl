terraform "aws_lightsail_instance" {
  type = "AWS::Lightsail::Instance"
  set = {
    InstanceName = self.name
    AddOns       = [for a in each(self.add_on) : { AddOnType = a.type, Status = a.status, AutoSnapshotAddOnRequest = { SnapshotTimeOfDay = a.snapshot_time } }]
  }
}

fold "aws_lightsail_instance_public_ports" {
  into = "AWS::Lightsail::Instance"
  on   = self.instance_name
  name = "InstanceName"
  set  = { Networking = { Ports = self.port_info } }
}

terraform "aws_lightsail_bucket" {
  type     = "AWS::Lightsail::Bucket"
  set      = { BucketName = self.name }
  defaults = { AccessRules = { GetObject = "private", AllowPublicOverrides = false } }
}

terraform "aws_lightsail_database" {
  type = "AWS::Lightsail::Database"
  set = {
    BackupRetention               = self.backup_retention_enabled
    MasterUserPassword            = self.master_password
    RelationalDatabaseBlueprintId = self.blueprint_id
    RelationalDatabaseBundleId    = self.bundle_id
  }
}

terraform "aws_lightsail_container_service" {
  type = "AWS::Lightsail::Container"
  set  = { ServiceName = self.name }
}

terraform "aws_lightsail_disk" {
  type = "AWS::Lightsail::Disk"
  set  = { DiskName = self.name }
}

terraform "aws_lightsail_lb" {
  type = "AWS::Lightsail::LoadBalancer"
  set  = { LoadBalancerName = self.name }
}

terraform "aws_lightsail_key_pair" {
  type = "AWS::Lightsail::KeyPair"
  set  = { KeyPairName = self.name }
}

terraform "aws_lightsail_distribution" {
  type = "AWS::Lightsail::Distribution"
  set  = { DistributionName = self.name }
}
