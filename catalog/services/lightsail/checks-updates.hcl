locals {
  # Beginnings of blueprints by the day on which the support of their system ended or will end.
  blueprint_ended_on = {
    "amazon_linux_2018"   = "2023-12-31"
    "amazon_linux_2"      = "2026-06-30"
    "centos_7"            = "2024-06-30"
    "debian_9"            = "2022-06-30"
    "debian_10"           = "2024-06-30"
    "debian_11"           = "2026-08-31"
    "ubuntu_16"           = "2021-04-30"
    "ubuntu_18"           = "2023-05-31"
    "ubuntu_20"           = "2025-05-31"
    "windows_server_2012" = "2023-10-10"
    "windows_server_2016" = "2027-01-12"
  }
}

check "lightsail-instance-system-maintained" {
  title          = "Lightsail instances run a system that is still maintained"
  responsibility = "os.configuration"
  resource       = "AWS::Lightsail::Instance"
  severity       = "high"
  condition      = !anytrue([for blueprint, day in local.blueprint_ended_on : length(regexall("^${blueprint}($|_)", self.BlueprintId)) > 0 && timecmp("${day}T00:00:00Z", "${date}T00:00:00Z") <= 0])
  why            = "Past its end of support a system gets no more security fixes, and nobody but the customer would install them."
  fix            = "Make an instance with a newer BlueprintId, such as amazon_linux_2023 or ubuntu_24_04, and move the work there."
  source         = "lightsail-systems"
  example "pass" { BlueprintId = "amazon_linux_2023" }
  example "fail" { BlueprintId = "ubuntu_18_04" }
}
