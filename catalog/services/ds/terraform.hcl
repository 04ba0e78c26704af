# An AD Connector has no counterpart in CloudFormation: it is inventoried under Terraform's name.
terraform "aws_directory_service_directory" {
  type = self.type == "MicrosoftAD" ? "AWS::DirectoryService::MicrosoftAD" : self.type == "ADConnector" ? null : "AWS::DirectoryService::SimpleAD"
}
