flow "replica" {
  on     = ["AWS::ElastiCache::GlobalReplicationGroup"]
  paths  = ["Members.ReplicationGroupRegion", "RegionalConfigurations.ReplicationGroupRegion"]
  takes  = "region"
  source = "resource-types"
}

flow "source" {
  on     = ["AWS::ElastiCache::ReplicationGroup"]
  paths  = ["SnapshotArns"]
  takes  = "bucket"
  source = "resource-types"
}

flow "delivery" {
  on     = ["AWS::ElastiCache::ReplicationGroup"]
  paths  = ["LogDeliveryConfigurations.DestinationDetails.KinesisFirehoseDetails.DeliveryStream"]
  takes  = "arn"
  source = "resource-types"
}

flow "own" {
  on     = ["AWS::ElastiCache::CacheCluster"]
  paths  = ["PreferredAvailabilityZone", "PreferredAvailabilityZones"]
  takes  = "zone"
  source = "resource-types"
}
