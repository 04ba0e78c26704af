terraform "aws_directory_service_directory" {
  type = self.type == "MicrosoftAD" ? "AWS::DirectoryService::MicrosoftAD" : self.type == "ADConnector" ? "AWS::DirectoryService::ADConnector" : "AWS::DirectoryService::SimpleAD"
}
