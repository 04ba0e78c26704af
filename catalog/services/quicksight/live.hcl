live "AWS::QuickSight::DataSource" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "quicksight:DescribeDataSource", "quicksight:ListDataSources"]
  input     = { TypeName = "AWS::QuickSight::DataSource" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "quicksight:DescribeDataSource", "quicksight:DescribeDataSourcePermissions", "quicksight:ListTagsForResource"]
    input   = { TypeName = "AWS::QuickSight::DataSource", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}
