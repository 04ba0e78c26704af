framework "csa-ccm-4.1" {
  title   = "CSA Cloud Controls Matrix"
  version = "4.1"
  source  = "ids as listed by open tools; the texts are the publisher's"
  names   = ["csa-ccm", "ccm"]

  group "A&A" {
    title = "Audit"
    ids   = ["A&A-01", "A&A-02", "A&A-03", "A&A-04", "A&A-05", "A&A-06"]
  }

  group "AIS" {
    title = "Application security"
    ids   = ["AIS-01", "AIS-02", "AIS-03", "AIS-04", "AIS-05", "AIS-06", "AIS-07", "AIS-08"]
  }

  group "BCR" {
    title = "Continuity and resilience"
    ids   = ["BCR-01", "BCR-02", "BCR-03", "BCR-04", "BCR-05", "BCR-06", "BCR-07", "BCR-08", "BCR-09", "BCR-10", "BCR-11"]
  }

  group "CCC" {
    title = "Change control and configuration"
    ids   = ["CCC-01", "CCC-02", "CCC-03", "CCC-04", "CCC-05", "CCC-06", "CCC-07", "CCC-08", "CCC-09"]
  }

  group "CEK" {
    title = "Encryption and keys"
    ids   = ["CEK-01", "CEK-02", "CEK-03", "CEK-04", "CEK-05", "CEK-06", "CEK-07", "CEK-08", "CEK-09", "CEK-10", "CEK-11", "CEK-12", "CEK-13", "CEK-14", "CEK-15",
      "CEK-16", "CEK-17", "CEK-18", "CEK-19", "CEK-20", "CEK-21"]
  }

  group "DCS" {
    title = "Data centres"
    ids   = ["DCS-01", "DCS-02", "DCS-03", "DCS-04", "DCS-05", "DCS-06", "DCS-07", "DCS-08", "DCS-09", "DCS-10", "DCS-11", "DCS-12", "DCS-13", "DCS-14", "DCS-15",
      "DCS-16", "DCS-17", "DCS-18"]
  }

  group "DSP" {
    title = "Data security and privacy"
    ids   = ["DSP-01", "DSP-02", "DSP-03", "DSP-04", "DSP-05", "DSP-06", "DSP-07", "DSP-08", "DSP-09", "DSP-10", "DSP-11", "DSP-12", "DSP-13", "DSP-14", "DSP-15",
      "DSP-16", "DSP-17", "DSP-18", "DSP-19"]
  }

  group "GRC" {
    title = "Governance and risk"
    ids   = ["GRC-01", "GRC-02", "GRC-03", "GRC-04", "GRC-05", "GRC-06", "GRC-07", "GRC-08"]
  }

  group "HRS" {
    title = "Personnel"
    ids   = ["HRS-01", "HRS-02", "HRS-03", "HRS-04", "HRS-05", "HRS-06", "HRS-07", "HRS-08", "HRS-09", "HRS-10", "HRS-11", "HRS-12", "HRS-13"]
  }

  group "IAM" {
    title = "Identity and access"
    ids   = ["IAM-01", "IAM-02", "IAM-03", "IAM-04", "IAM-05", "IAM-06", "IAM-07", "IAM-08", "IAM-09", "IAM-10", "IAM-11", "IAM-12", "IAM-13", "IAM-14", "IAM-15",
      "IAM-16"]
  }

  group "IPY" {
    title = "Interoperability and portability"
    ids   = ["IPY-01", "IPY-02", "IPY-03", "IPY-04"]
  }

  group "I&S" {
    title = "Infrastructure and virtualisation"
    ids   = ["I&S-01", "I&S-02", "I&S-03", "I&S-04", "I&S-05", "I&S-06", "I&S-07", "I&S-08", "I&S-09"]
  }

  group "LOG" {
    title = "Logging and monitoring"
    ids   = ["LOG-01", "LOG-02", "LOG-03", "LOG-04", "LOG-05", "LOG-06", "LOG-07", "LOG-08", "LOG-09", "LOG-10", "LOG-11", "LOG-12", "LOG-13", "LOG-14"]
  }

  group "SEF" {
    title = "Incidents and forensics"
    ids   = ["SEF-01", "SEF-02", "SEF-03", "SEF-04", "SEF-05", "SEF-06", "SEF-07", "SEF-08", "SEF-09"]
  }

  group "STA" {
    title = "Supply chain"
    ids   = ["STA-01", "STA-02", "STA-03", "STA-04", "STA-05", "STA-06", "STA-07", "STA-08", "STA-09", "STA-10", "STA-11", "STA-12", "STA-13", "STA-14", "STA-15",
      "STA-16"]
  }

  group "TVM" {
    title = "Threats and vulnerabilities"
    ids   = ["TVM-01", "TVM-02", "TVM-03", "TVM-04", "TVM-05", "TVM-06", "TVM-07", "TVM-08", "TVM-09", "TVM-10", "TVM-11", "TVM-12"]
  }

  group "UEM" {
    title = "End devices"
    ids   = ["UEM-01", "UEM-02", "UEM-03", "UEM-04", "UEM-05", "UEM-06", "UEM-07", "UEM-08", "UEM-09", "UEM-10", "UEM-11", "UEM-12", "UEM-13", "UEM-14"]
  }
}
