framework "c5-2020" {
  title   = "BSI C5"
  version = "2020"
  source  = "ids as listed by open tools; the texts are the publisher's"
  names   = ["c5", "bsi-c5", "bsi-c5-2020"]

  group "OIS" {
    title = "Organisation of security"
    ids   = ["OIS-01", "OIS-02", "OIS-03", "OIS-04", "OIS-05", "OIS-06", "OIS-07"]
  }

  group "SP" {
    title = "Policies"
    ids   = ["SP-01", "SP-02", "SP-03"]
  }

  group "HR" {
    title = "Personnel"
    ids   = ["HR-01", "HR-02", "HR-03", "HR-04", "HR-05", "HR-06"]
  }

  group "AM" {
    title = "Assets"
    ids   = ["AM-01", "AM-02", "AM-03", "AM-04", "AM-05", "AM-06"]
  }

  group "PS" {
    title = "Physical security"
    ids   = ["PS-01", "PS-02", "PS-03", "PS-04", "PS-05", "PS-06", "PS-07"]
  }

  group "OPS" {
    title = "Operations"
    ids   = ["OPS-01", "OPS-02", "OPS-03", "OPS-04", "OPS-05", "OPS-06", "OPS-07", "OPS-08", "OPS-09", "OPS-10", "OPS-11", "OPS-12", "OPS-13", "OPS-14", "OPS-15",
      "OPS-16", "OPS-17", "OPS-18", "OPS-19", "OPS-20", "OPS-21", "OPS-22", "OPS-23", "OPS-24"]
  }

  group "IDM" {
    title = "Identities and access"
    ids   = ["IDM-01", "IDM-02", "IDM-03", "IDM-04", "IDM-05", "IDM-06", "IDM-07", "IDM-08", "IDM-09"]
  }

  group "CRY" {
    title = "Cryptography and keys"
    ids   = ["CRY-01", "CRY-02", "CRY-03", "CRY-04"]
  }

  group "COS" {
    title = "Communication"
    ids   = ["COS-01", "COS-02", "COS-03", "COS-04", "COS-05", "COS-06", "COS-07", "COS-08"]
  }

  group "PI" {
    title = "Portability"
    ids   = ["PI-01", "PI-02", "PI-03"]
  }

  group "DEV" {
    title = "Development and change"
    ids   = ["DEV-01", "DEV-02", "DEV-03", "DEV-04", "DEV-05", "DEV-06", "DEV-07", "DEV-08", "DEV-09", "DEV-10"]
  }

  group "SSO" {
    title = "Suppliers"
    ids   = ["SSO-01", "SSO-02", "SSO-03", "SSO-04", "SSO-05"]
  }

  group "SIM" {
    title = "Incidents"
    ids   = ["SIM-01", "SIM-02", "SIM-03", "SIM-04", "SIM-05"]
  }

  group "BCM" {
    title = "Continuity"
    ids   = ["BCM-01", "BCM-02", "BCM-03", "BCM-04"]
  }

  group "COM" {
    title = "Compliance"
    ids   = ["COM-01", "COM-02", "COM-03", "COM-04"]
  }

  group "INQ" {
    title = "Requests of authorities"
    ids   = ["INQ-01", "INQ-02", "INQ-03", "INQ-04"]
  }

  group "PSS" {
    title = "Security of the product"
    ids   = ["PSS-01", "PSS-02", "PSS-03", "PSS-04", "PSS-05", "PSS-06", "PSS-07", "PSS-08", "PSS-09", "PSS-10", "PSS-11", "PSS-12"]
  }
}
