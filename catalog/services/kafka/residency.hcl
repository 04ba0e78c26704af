flow "replica" {
  on     = ["AWS::MSK::Replicator"]
  paths  = ["ReplicationInfoList.TargetKafkaClusterArn"]
  takes  = "arn"
  source = "resource-types"
}

flow "log" {
  on     = ["AWS::MSK::Cluster"]
  paths  = ["LoggingInfo.BrokerLogs.S3.Bucket"]
  takes  = "bucket"
  source = "resource-types"
}

flow "source" {
  on     = ["AWS::MSK::Replicator"]
  paths  = ["ReplicationInfoList.SourceKafkaClusterArn"]
  takes  = "arn"
  source = "resource-types"
}
