check "ds-password-not-written-out" {
  title          = "The administrator's password of a directory is not written out in the source"
  responsibility = "iam.identities"
  resource       = ["AWS::DirectoryService::MicrosoftAD", "AWS::DirectoryService::SimpleAD"]
  severity       = "high"
  like           = not_written_out(self.Password)
  why            = "Whoever reads the template or its history owns every account in the directory."
  fix            = "Take {Password} from a secret, for instance {{resolve:secretsmanager:directory:SecretString:password}}."
}

check "ds-password-masked" {
  title          = "Directories take their password from no parameter that is shown"
  responsibility = "iam.identities"
  resource       = ["AWS::DirectoryService::MicrosoftAD", "AWS::DirectoryService::SimpleAD"]
  severity       = "medium"
  like           = masked(self.Password)
}
