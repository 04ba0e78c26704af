check "lightsail-instance-system-maintained" {
  title          = "Lightsail instances run a system that is still maintained"
  responsibility = "os.configuration"
  resource       = "AWS::Lightsail::Instance"
  severity       = "high"
  condition      = supported("lightsail-blueprint", self.BlueprintId, date)
  why            = "Past its end of support a system gets no more security fixes, and nobody but the customer would install them."
  fix            = "Make an instance with a newer {BlueprintId}, such as amazon_linux_2023 or ubuntu_24_04, and move the work there."
  source         = "lightsail-systems"
  example "pass" { BlueprintId = "amazon_linux_2023" }
  example "fail" { BlueprintId = "ubuntu_18_04" }
}
