live "AWS::SSM::Association" {
  service   = "ssm"
  operation = "ListAssociations"
  actions   = ["ssm:ListAssociations"]
  items     = "Associations[]"
  id        = "AssociationId"
  page      = { in = "NextToken", out = "NextToken" }
  core      = true
  equal     = ["InstanceId", "Name", "Parameters", "ScheduleExpression", "Targets.Key", "Targets.Values"]
  set = {
    OutputLocation = { S3Location = { OutputS3BucketName = self.OutputLocation.S3Location.OutputS3BucketName } }
  }
  follow "DescribeAssociation" {
    actions = ["ssm:DescribeAssociation"]
    input   = { AssociationId = self.AssociationId }
    root    = "AssociationDescription"
    whole   = true
  }
}

live "AWS::SSM::Document" {
  service   = "ssm"
  operation = "ListDocuments"
  actions   = ["ssm:ListDocuments"]
  input     = { Filters = [{ Key = "Owner", Values = ["Self"] }] }
  items     = "DocumentIdentifiers[]"
  id        = "Name"
  page      = { in = "NextToken", out = "NextToken" }
  equal     = ["DocumentType"]
  set = {
    Content = self.GetDocument.Content
  }
  follow "GetDocument" {
    actions = ["ssm:GetDocument"]
    input   = { Name = self.Name, DocumentFormat = "JSON" }
  }
}

live "AWS::SSM::Parameter" {
  service   = "ssm"
  operation = "DescribeParameters"
  actions   = ["ssm:DescribeParameters"]
  input     = { MaxResults = 50 }
  items     = "Parameters[]"
  id        = "Name"
  page      = { in = "NextToken", out = "NextToken" }
  equal     = ["Name", "Type"]
  unreadable = {
    "Value" = "it is content, which is not read"
  }
}
