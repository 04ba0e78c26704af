live "AWS::Cassandra::Table" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "application-autoscaling:DescribeScalableTargets", "application-autoscaling:DescribeScalingPolicies", "cassandra:SelectMultiRegionResource", "cloudwatch:DescribeAlarms", "cloudwatch:GetMetricData"]
  input     = { TypeName = "AWS::Cassandra::Table" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "application-autoscaling:DescribeScalableTargets", "application-autoscaling:DescribeScalingPolicies", "cassandra:SelectMultiRegionResource", "cloudwatch:DescribeAlarms", "cloudwatch:GetMetricData"]
    input   = { TypeName = "AWS::Cassandra::Table", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}
