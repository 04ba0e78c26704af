check "cloud9-environment-without-open-port" {
  title          = "Cloud9 environments are reached through Systems Manager"
  responsibility = "net.firewall"
  resource       = "AWS::Cloud9::EnvironmentEC2"
  severity       = "medium"
  like           = is(self.ConnectionType, "CONNECT_SSM")
  why            = "Otherwise the instance opens SSH to addresses of the service, and needs a public one."
  fix            = "Set {ConnectionType} to CONNECT_SSM."
  remedy         = { ConnectionType = "CONNECT_SSM" }
}

check "cloud9-environment-image-maintained" {
  title          = "Cloud9 environments start from a system that is still maintained"
  responsibility = "os.configuration"
  resource       = "AWS::Cloud9::EnvironmentEC2"
  severity       = "medium"
  condition      = supported("cloud9-image", reverse(split("/", self.ImageId))[0], date)
  why            = "Past its end of support a system gets no more security fixes, whatever is installed on it."
  fix            = "Make the environment anew with {ImageId} amazonlinux-2023-x86_64."
  source         = "al2-end"
  example "pass" { ImageId = "amazonlinux-2023-x86_64" }
  example "fail" { ImageId = "amazonlinux-1-x86_64" }
  example "fail" "by the parameter's path" { ImageId = "resolve:ssm:/aws/service/cloud9/amis/ubuntu-18.04-x86_64" }
}
