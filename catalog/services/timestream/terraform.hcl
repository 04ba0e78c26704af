types {
  aws_timestreamwrite_database        = "AWS::Timestream::Database"
  aws_timestreamwrite_table           = "AWS::Timestream::Table"
  aws_timestreamquery_scheduled_query = "AWS::Timestream::ScheduledQuery"
  aws_timestreaminfluxdb_db_instance  = "AWS::Timestream::InfluxDBInstance"
  aws_timestreaminfluxdb_db_cluster   = "AWS::Timestream::InfluxDBCluster"
}

prefixes {
  aws_timestreaminfluxdb = "AWS::Timestream::"
  aws_timestreamquery    = "AWS::Timestream::"
}
