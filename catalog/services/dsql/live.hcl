live "AWS::DSQL::Cluster" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "dsql:ListClusters", "dsql:ListTagsForResource"]
  input     = { TypeName = "AWS::DSQL::Cluster" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "dsql:GetCluster", "dsql:GetClusterPolicy", "dsql:GetVpcEndpointServiceName", "dsql:ListTagsForResource"]
    input   = { TypeName = "AWS::DSQL::Cluster", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}
