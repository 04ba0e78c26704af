live "AWS::Redshift::Cluster" {
  service   = "redshift"
  operation = "DescribeClusters"
  actions   = ["redshift:DescribeClusters"]
  items     = "Clusters[]"
  id        = "ClusterIdentifier"
  page      = { in = "Marker", out = "Marker" }
  core      = true
  equal     = ["AllowVersionUpgrade", "AutomatedSnapshotRetentionPeriod", "ClusterSubnetGroupName", "DBName", "Encrypted", "EnhancedVpcRouting", "KmsKeyId", "MasterUsername", "PreferredMaintenanceWindow", "PubliclyAccessible"]
  unreadable = {
    "MasterUserPassword" = "it is a secret, and no call that only reads gives it"
  }
  set = {
    DeferMaintenance  = length(each(self.DeferredMaintenanceWindows)) > 0
    MultiAZ           = self.MultiAZ == null ? null : contains(["Enabled", "enabled"], self.MultiAZ)
    LoggingProperties = self.DescribeLoggingStatus.LoggingEnabled == true ? { BucketName = self.DescribeLoggingStatus.BucketName, S3KeyPrefix = self.DescribeLoggingStatus.S3KeyPrefix, LogDestinationType = self.DescribeLoggingStatus.LogDestinationType } : null
  }
  follow "DescribeLoggingStatus" {
    actions  = ["redshift:DescribeLoggingStatus"]
    input    = { ClusterIdentifier = self.ClusterIdentifier }
    recorded = self.LoggingStatus
  }
}

live "AWS::Redshift::ClusterParameterGroup" {
  service    = "redshift"
  operation  = "DescribeClusterParameterGroups"
  actions    = ["redshift:DescribeClusterParameterGroups"]
  items      = "ParameterGroups[]"
  id         = "ParameterGroupName"
  page       = { in = "Marker", out = "Marker" }
  undeclared = startswith(self.ParameterGroupName, "default.") ? "a default group" : null
  equal      = ["ParameterGroupFamily"]
  set = {
    Parameters = [for x in each(self.DescribeClusterParameters.Parameters) : { ParameterName = x.ParameterName, ParameterValue = x.ParameterValue }]
  }
  follow "DescribeClusterParameters" {
    actions = ["redshift:DescribeClusterParameters"]
    input   = { ParameterGroupName = self.ParameterGroupName }
    page    = { in = "Marker", out = "Marker" }
  }
}

live "AWS::Redshift::ClusterSecurityGroup" {
  service    = "redshift"
  operation  = "DescribeClusterSecurityGroups"
  actions    = ["redshift:DescribeClusterSecurityGroups"]
  items      = "ClusterSecurityGroups[]"
  id         = "ClusterSecurityGroupName"
  page       = { in = "Marker", out = "Marker" }
  undeclared = lower(self.ClusterSecurityGroupName) == "default" ? "the default group" : null
  equal      = ["Description"]
  also "AWS::Redshift::ClusterSecurityGroupIngress" {
    for = each(self.IPRanges)
    set = { ClusterSecurityGroupName = self.ClusterSecurityGroupName, CIDRIP = item.CIDRIP }
  }
}

live "AWS::RedshiftServerless::Namespace" {
  service   = "redshift-serverless"
  operation = "ListNamespaces"
  actions   = ["redshift-serverless:ListNamespaces"]
  items     = "namespaces[]"
  id        = "namespaceName"
  page      = { in = "nextToken", out = "nextToken" }
  equal     = ["AdminUsername", "KmsKeyId", "LogExports"]
  unreadable = {
    "AdminUserPassword" = "it is a secret, and no call that only reads gives it"
  }
}

live "AWS::RedshiftServerless::Workgroup" {
  service   = "redshift-serverless"
  operation = "ListWorkgroups"
  actions   = ["redshift-serverless:ListWorkgroups"]
  items     = "workgroups[]"
  id        = "workgroupName"
  page      = { in = "nextToken", out = "nextToken" }
  equal     = ["ConfigParameters.ParameterKey", "ConfigParameters.ParameterValue", "EnhancedVpcRouting", "PubliclyAccessible"]
}
