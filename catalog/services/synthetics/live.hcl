live "AWS::Synthetics::Canary" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "synthetics:DescribeCanaries"]
  input     = { TypeName = "AWS::Synthetics::Canary" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "iam:ListRoles", "s3:GetBucketLocation", "s3:ListAllMyBuckets", "synthetics:DescribeCanaries", "synthetics:GetCanary", "synthetics:ListTagsForResource"]
    input   = { TypeName = "AWS::Synthetics::Canary", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}
