framework "soc2-tsc" {
  title   = "SOC 2 Trust Services Criteria"
  version = "2017, points of focus of 2022"
  source  = "ids as listed by open tools; the texts are the publisher's"
  names   = ["soc2", "soc-2", "soc2-tsc-2017"]

  group "A1" {
    title = "Availability"
    ids   = ["A1.1", "A1.2", "A1.3"]
  }

  group "C1" {
    title = "Confidentiality"
    ids   = ["C1.1", "C1.2"]
  }

  group "CC1" {
    title = "Control environment"
    ids   = ["CC1.1", "CC1.2", "CC1.3", "CC1.4", "CC1.5"]
  }

  group "CC2" {
    title = "Information and communication"
    ids   = ["CC2.1", "CC2.2", "CC2.3"]
  }

  group "CC3" {
    title = "Risk assessment"
    ids   = ["CC3.1", "CC3.2", "CC3.3", "CC3.4"]
  }

  group "CC4" {
    title = "Monitoring of controls"
    ids   = ["CC4.1", "CC4.2"]
  }

  group "CC5" {
    title = "Control activities"
    ids   = ["CC5.1", "CC5.2", "CC5.3"]
  }

  group "CC6" {
    title = "Access"
    ids   = ["CC6.1", "CC6.2", "CC6.3", "CC6.4", "CC6.5", "CC6.6", "CC6.7", "CC6.8"]
  }

  group "CC7" {
    title = "Operations"
    ids   = ["CC7.1", "CC7.2", "CC7.3", "CC7.4", "CC7.5"]
  }

  group "CC8" {
    title = "Change"
    ids   = ["CC8.1"]
  }

  group "CC9" {
    title = "Risk mitigation and vendors"
    ids   = ["CC9.1", "CC9.2"]
  }

  group "P1" {
    title = "Privacy: notice"
    ids   = ["P1.1"]
  }

  group "P2" {
    title = "Privacy: choice and consent"
    ids   = ["P2.1"]
  }

  group "P3" {
    title = "Privacy: collection"
    ids   = ["P3.1", "P3.2"]
  }

  group "P4" {
    title = "Privacy: use, retention and disposal"
    ids   = ["P4.1", "P4.2", "P4.3"]
  }

  group "P5" {
    title = "Privacy: access"
    ids   = ["P5.1", "P5.2"]
  }

  group "P6" {
    title = "Privacy: disclosure"
    ids   = ["P6.1", "P6.2", "P6.3", "P6.4", "P6.5", "P6.6", "P6.7"]
  }

  group "P7" {
    title = "Privacy: quality"
    ids   = ["P7.1"]
  }

  group "P8" {
    title = "Privacy: monitoring"
    ids   = ["P8.1"]
  }

  group "PI1" {
    title = "Processing integrity"
    ids   = ["PI1.1", "PI1.2", "PI1.3", "PI1.4", "PI1.5"]
  }
}
