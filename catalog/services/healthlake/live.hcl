live "AWS::HealthLake::FHIRDatastore" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "healthlake:ListFHIRDatastores"]
  input     = { TypeName = "AWS::HealthLake::FHIRDatastore" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "healthlake:DescribeFHIRDatastore", "healthlake:ListTagsForResource"]
    input   = { TypeName = "AWS::HealthLake::FHIRDatastore", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}
