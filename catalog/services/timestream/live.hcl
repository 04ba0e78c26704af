live "AWS::Timestream::Database" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "timestream:DescribeEndpoints", "timestream:ListDatabases"]
  input     = { TypeName = "AWS::Timestream::Database" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "timestream:DescribeDatabase", "timestream:DescribeEndpoints", "timestream:ListTagsForResource"]
    input   = { TypeName = "AWS::Timestream::Database", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}

live "AWS::Timestream::InfluxDBCluster" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "timestream-influxdb:ListDbClusters"]
  input     = { TypeName = "AWS::Timestream::InfluxDBCluster" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  unreadable = {
    "Password" = "Cloud Control never gives it back"
  }
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "timestream-influxdb:GetDbCluster", "timestream-influxdb:ListTagsForResource"]
    input   = { TypeName = "AWS::Timestream::InfluxDBCluster", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}

live "AWS::Timestream::InfluxDBInstance" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "timestream-influxdb:ListDbInstances"]
  input     = { TypeName = "AWS::Timestream::InfluxDBInstance" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  unreadable = {
    "Password" = "Cloud Control never gives it back"
  }
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "timestream-influxdb:GetDbInstance", "timestream-influxdb:ListTagsForResource"]
    input   = { TypeName = "AWS::Timestream::InfluxDBInstance", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}
