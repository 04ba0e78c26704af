live "AWS::ODB::CloudAutonomousVmCluster" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "odb:ListCloudAutonomousVmClusters", "odb:ListTagsForResource", "sts:GetCallerIdentity"]
  input     = { TypeName = "AWS::ODB::CloudAutonomousVmCluster" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "odb:GetCloudAutonomousVmCluster", "odb:ListTagsForResource", "sts:GetCallerIdentity"]
    input   = { TypeName = "AWS::ODB::CloudAutonomousVmCluster", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}
