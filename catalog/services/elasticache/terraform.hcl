terraform "aws_elasticache_replication_group" {
  type = "AWS::ElastiCache::ReplicationGroup"
  set = {
    CacheNodeType           = self.node_type
    CacheParameterGroupName = self.parameter_group_name
    CacheSecurityGroupNames = self.security_group_names
    CacheSubnetGroupName    = self.subnet_group_name
    LogDeliveryConfigurations = [for l in each(self.log_delivery_configuration) : {
      DestinationDetails = l.destination_type == "kinesis-firehose" ? { KinesisFirehoseDetails = { DeliveryStream = l.destination } } : { CloudWatchLogsDetails = { LogGroup = l.destination } }
      DestinationType    = l.destination_type
      LogFormat          = l.log_format
      LogType            = l.log_type
    }]
    PreferredMaintenanceWindow  = self.maintenance_window
    ReplicationGroupDescription = self.description
  }
  defaults = { AutoMinorVersionUpgrade = true, AutomaticFailoverEnabled = false, MultiAZEnabled = false }
}

terraform "aws_elasticache_cluster" {
  type = "AWS::ElastiCache::CacheCluster"
  set = {
    CacheNodeType           = self.node_type
    CacheParameterGroupName = self.parameter_group_name
    CacheSubnetGroupName    = self.subnet_group_name
    ClusterName             = self.cluster_id
    LogDeliveryConfigurations = [for l in each(self.log_delivery_configuration) : {
      DestinationDetails = l.destination_type == "kinesis-firehose" ? { KinesisFirehoseDetails = { DeliveryStream = l.destination } } : { CloudWatchLogsDetails = { LogGroup = l.destination } }
      DestinationType    = l.destination_type
      LogFormat          = l.log_format
      LogType            = l.log_type
    }]
    PreferredAvailabilityZone  = self.availability_zone
    PreferredMaintenanceWindow = self.maintenance_window
    VpcSecurityGroupIds        = self.security_group_ids
  }
  defaults = { AutoMinorVersionUpgrade = true }
}

terraform "aws_elasticache_serverless_cache" {
  type = "AWS::ElastiCache::ServerlessCache"
  set  = { ServerlessCacheName = self.name }
}

terraform "aws_elasticache_subnet_group" {
  type = "AWS::ElastiCache::SubnetGroup"
  set  = { CacheSubnetGroupName = self.name }
}

terraform "aws_elasticache_parameter_group" {
  type = "AWS::ElastiCache::ParameterGroup"
  set  = { CacheParameterGroupFamily = self.family, Properties = merge([for p in each(self.parameter) : { (p.name) = p.value }]...) }
}
