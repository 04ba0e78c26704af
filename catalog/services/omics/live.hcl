live "AWS::Omics::SequenceStore" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "omics:ListSequenceStores"]
  input     = { TypeName = "AWS::Omics::SequenceStore" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "omics:GetS3AccessPolicy", "omics:GetSequenceStore", "omics:ListTagsForResource"]
    input   = { TypeName = "AWS::Omics::SequenceStore", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}
