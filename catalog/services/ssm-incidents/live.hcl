live "AWS::SSMIncidents::ReplicationSet" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "ssm-incidents:ListReplicationSets"]
  input     = { TypeName = "AWS::SSMIncidents::ReplicationSet" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "ssm-incidents:GetReplicationSet", "ssm-incidents:ListReplicationSets", "ssm-incidents:ListTagsForResource"]
    input   = { TypeName = "AWS::SSMIncidents::ReplicationSet", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}
