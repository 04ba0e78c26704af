live "AWS::DMS::Endpoint" {
  service   = "dms"
  operation = "DescribeEndpoints"
  actions   = ["dms:DescribeEndpoints"]
  items     = "Endpoints[]"
  id        = "EndpointIdentifier"
  page      = { in = "Marker", out = "Marker" }
  core      = true
  equal     = ["EngineName", "MongoDbSettings.AuthType", "NeptuneSettings.IamAuthEnabled", "RedisSettings.SslSecurityProtocol", "SslMode"]
  unreadable = {
    "MongoDbSettings.Password"   = "it is a secret, and no call that only reads gives it"
    "Password"                   = "it is a secret, and no call that only reads gives it"
    "RedisSettings.AuthPassword" = "it is a secret, and no call that only reads gives it"
  }
}

live "AWS::DMS::ReplicationInstance" {
  service   = "dms"
  operation = "DescribeReplicationInstances"
  actions   = ["dms:DescribeReplicationInstances"]
  items     = "ReplicationInstances[]"
  id        = "ReplicationInstanceIdentifier"
  page      = { in = "Marker", out = "Marker" }
  core      = true
  equal     = ["AutoMinorVersionUpgrade", "KmsKeyId", "MultiAZ", "PreferredMaintenanceWindow", "PubliclyAccessible"]
  meta = {
    Maintenance = { Pending = pending_maintenance(self.pending) }
  }
  join "DescribePendingMaintenanceActions" {
    as      = "pending"
    actions = ["dms:DescribePendingMaintenanceActions"]
    items   = "PendingMaintenanceActions[]"
    key     = "ResourceIdentifier"
    on      = self.ReplicationInstanceArn
    page    = { in = "Marker", out = "Marker" }
  }
}
