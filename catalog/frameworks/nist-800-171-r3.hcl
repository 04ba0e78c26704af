framework "nist-800-171-r3" {
  title   = "NIST SP 800-171 Rev. 3"
  version = "3"
  source  = "NIST, public domain"
  names   = ["800-171-r3"]
  through = "nist-800-53-r5"

  group "03.01" {
    title = "Access Control"
    requirements = {
      "03.01.01" = { title = "Account Management", related = ["AC-2", "AC-2(3)", "AC-2(5)", "AC-2(13)"], objectives = {"A.03.01.01.a.01" = "", "A.03.01.01.a.02" = "", "A.03.01.01.b.01" = "", "A.03.01.01.b.02" = "", "A.03.01.01.b.03" = "", "A.03.01.01.b.04" = "", "A.03.01.01.b.05" = "", "A.03.01.01.c.01" = "", "A.03.01.01.c.02" = "", "A.03.01.01.c.03" = "", "A.03.01.01.d.01" = "", "A.03.01.01.d.02" = "", "A.03.01.01.e" = "", "A.03.01.01.f.01" = "", "A.03.01.01.f.02" = "", "A.03.01.01.f.03" = "", "A.03.01.01.f.04" = "", "A.03.01.01.f.05" = "", "A.03.01.01.g.01" = "", "A.03.01.01.g.02" = "", "A.03.01.01.g.03" = "", "A.03.01.01.h" = ""} }
      "03.01.02" = { title = "Access Enforcement", related = ["AC-3"], objectives = {"A.03.01.02.01" = "", "A.03.01.02.02" = ""} }
      "03.01.03" = { title = "Information Flow Enforcement", related = ["AC-4"], objectives = {"A.03.01.03.01" = "", "A.03.01.03.02" = ""} }
      "03.01.04" = { title = "Separation of Duties", related = ["AC-5"], objectives = {"A.03.01.04.a" = "", "A.03.01.04.b" = ""} }
      "03.01.05" = { title = "Least Privilege", related = ["AC-6", "AC-6(1)", "AC-6(7)", "AU-9(4)"], objectives = {"A.03.01.05.a" = "", "A.03.01.05.b.01" = "", "A.03.01.05.b.02" = "", "A.03.01.05.c" = "", "A.03.01.05.d" = ""} }
      "03.01.06" = { title = "Least Privilege – Privileged Accounts", related = ["AC-6(2)", "AC-6(5)"], objectives = {"A.03.01.06.a" = "", "A.03.01.06.b" = ""} }
      "03.01.07" = { title = "Least Privilege – Privileged Functions", related = ["AC-6(9)", "AC-6(10)"], objectives = {"A.03.01.07.a" = "", "A.03.01.07.b" = ""} }
      "03.01.08" = { title = "Unsuccessful Logon Attempts", related = ["AC-7"], objectives = {"A.03.01.08.a" = "", "A.03.01.08.b" = ""} }
      "03.01.09" = { title = "System Use Notification", related = ["AC-8"], objectives = {"A.03.01.09" = ""} }
      "03.01.10" = { title = "Device Lock", related = ["AC-11", "AC-11(1)"], objectives = {"A.03.01.10.a" = "", "A.03.01.10.b" = "", "A.03.01.10.c" = ""} }
      "03.01.11" = { title = "Session Termination", related = ["AC-12"], objectives = {"A.03.01.11" = ""} }
      "03.01.12" = { title = "Remote Access", related = ["AC-17", "AC-17(3)", "AC-17(4)"], objectives = {"A.03.01.12.a.01" = "", "A.03.01.12.a.02" = "", "A.03.01.12.a.03" = "", "A.03.01.12.a.04" = "", "A.03.01.12.b" = "", "A.03.01.12.c.01" = "", "A.03.01.12.c.02" = "", "A.03.01.12.d.1" = "", "A.03.01.12.d.2" = ""} }
      "03.01.16" = { title = "Wireless Access", related = ["AC-18", "AC-18(1)", "AC-18(3)"], objectives = {"A.03.01.16.a.01" = "", "A.03.01.16.a.02" = "", "A.03.01.16.a.03" = "", "A.03.01.16.a.04" = "", "A.03.01.16.b" = "", "A.03.01.16.c" = "", "A.03.01.16.d.01" = "", "A.03.01.16.d.02" = ""} }
      "03.01.18" = { title = "Access Control for Mobile Devices", related = ["AC-19", "AC-19(5)"], objectives = {"A.03.01.18.a.01" = "", "A.03.01.18.a.02" = "", "A.03.01.18.a.03" = "", "A.03.01.18.b" = "", "A.03.01.18.c" = ""} }
      "03.01.20" = { title = "Use of External Systems", related = ["AC-20", "AC-20(1)", "AC-20(2)"], objectives = {"A.03.01.20.a" = "", "A.03.01.20.b" = "", "A.03.01.20.c.01" = "", "A.03.01.20.c.02" = "", "A.03.01.20.d" = ""} }
      "03.01.22" = { title = "Publicly Accessible Content", related = ["AC-22"], objectives = {"A.03.01.22.a" = "", "A.03.01.22.b.01" = "", "A.03.01.22.b.02" = ""} }
    }
  }

  group "03.02" {
    title = "Awareness and Training"
    requirements = {
      "03.02.01" = { title = "Literacy Training and Awareness", related = ["AT-2", "AT-2(2)", "AT-2(3)"], objectives = {"A.03.02.01.a.01.01" = "", "A.03.02.01.a.01.02" = "", "A.03.02.01.a.02" = "", "A.03.02.01.a.03.01" = "", "A.03.02.01.a.03.02" = "", "A.03.02.01.a.03.03" = "", "A.03.02.01.a.03.04" = "", "A.03.02.01.a.03.05" = "", "A.03.02.01.a.03.06" = "", "A.03.02.01.b.01" = "", "A.03.02.01.b.02" = ""} }
      "03.02.02" = { title = "Role-Based Training", related = ["AT-3"], objectives = {"A.03.02.02.a.01.01" = "", "A.03.02.02.a.01.02" = "", "A.03.02.02.a.01.03" = "", "A.03.02.02.a.02" = "", "A.03.02.02.b.01" = "", "A.03.02.02.b.02" = ""} }
    }
  }

  group "03.03" {
    title = "Audit and Accountability"
    requirements = {
      "03.03.01" = { title = "Event Logging", related = ["AU-2"], objectives = {"A.03.03.01.a" = "", "A.03.03.01.b.01" = "", "A.03.03.01.b.02" = ""} }
      "03.03.02" = { title = "Audit Record Content", related = ["AU-3", "AU-3(1)"], objectives = {"A.03.03.02.a.01" = "", "A.03.03.02.a.02" = "", "A.03.03.02.a.03" = "", "A.03.03.02.a.04" = "", "A.03.03.02.a.05" = "", "A.03.03.02.a.06" = "", "A.03.03.02.b" = ""} }
      "03.03.03" = { title = "Audit Record Generation", related = ["AU-11", "AU-12"], objectives = {"A.03.03.03.a" = "", "A.03.03.03.b" = ""} }
      "03.03.04" = { title = "Response to Audit Logging Process Failures", related = ["AU-5"], objectives = {"A.03.03.04.a" = "", "A.03.03.04.b" = ""} }
      "03.03.05" = { title = "Audit Record Review, Analysis, and Reporting", related = ["AU-6", "AU-6(3)"], objectives = {"A.03.03.05.a" = "", "A.03.03.05.b" = "", "A.03.03.05.c.01" = "", "A.03.03.05.c.02" = ""} }
      "03.03.06" = { title = "Audit Record Reduction and Report Generation", related = ["AU-7"], objectives = {"A.03.03.06.a.01" = "", "A.03.03.06.a.02" = "", "A.03.03.06.a.03" = "", "A.03.03.06.a.04" = "", "A.03.03.06.b.01" = "", "A.03.03.06.b.02" = ""} }
      "03.03.07" = { title = "Time Stamps", related = ["AU-8"], objectives = {"A.03.03.07.a" = "", "A.03.03.07.b.01" = "", "A.03.03.07.b.02" = ""} }
      "03.03.08" = { title = "Protection of Audit Information", related = ["AU-9", "AU-9(4)"], objectives = {"A.03.03.08.a.01" = "", "A.03.03.08.a.02" = "", "A.03.03.08.b" = ""} }
    }
  }

  group "03.04" {
    title = "Configuration Management"
    requirements = {
      "03.04.01" = { title = "Baseline Configuration", related = ["CM-2"], objectives = {"A.03.04.01.a.01" = "", "A.03.04.01.a.02" = "", "A.03.04.01.b.01" = "", "A.03.04.01.b.02" = "", "A.03.04.01.b.03" = "", "A.03.04.01.b.04" = ""} }
      "03.04.02" = { title = "Configuration Settings", related = ["CM-6"], objectives = {"A.03.04.02.a.01" = "", "A.03.04.02.a.02" = "", "A.03.04.02.b.01" = "", "A.03.04.02.b.02" = ""} }
      "03.04.03" = { title = "Configuration Change Control", related = ["CM-3"], objectives = {"A.03.04.03.a" = "", "A.03.04.03.b.01" = "", "A.03.04.03.b.02" = "", "A.03.04.03.c.01" = "", "A.03.04.03.c.02" = "", "A.03.04.03.d.01" = "", "A.03.04.03.d.02" = ""} }
      "03.04.04" = { title = "Impact Analyses", related = ["CM-4", "CM-4(2)"], objectives = {"A.03.04.04.a" = "", "A.03.04.04.b" = ""} }
      "03.04.05" = { title = "Access Restrictions for Change", related = ["CM-5"], objectives = {"A.03.04.05.01" = "", "A.03.04.05.02" = "", "A.03.04.05.03" = "", "A.03.04.05.04" = "", "A.03.04.05.05" = "", "A.03.04.05.06" = ""} }
      "03.04.06" = { title = "Least Functionality", related = ["CM-7", "CM-7(1)"], objectives = {"A.03.04.06.a" = "", "A.03.04.06.b.01" = "", "A.03.04.06.b.02" = "", "A.03.04.06.b.03" = "", "A.03.04.06.b.04" = "", "A.03.04.06.b.05" = "", "A.03.04.06.c" = "", "A.03.04.06.d" = ""} }
      "03.04.08" = { title = "Authorized Software – Allow by Exception", related = ["CM-7(5)"], objectives = {"A.03.04.08.a" = "", "A.03.04.08.b" = "", "A.03.04.08.c" = ""} }
      "03.04.10" = { title = "System Component Inventory", related = ["CM-8", "CM-8(1)"], objectives = {"A.03.04.10.a" = "", "A.03.04.10.b.01" = "", "A.03.04.10.b.02" = "", "A.03.04.10.c.01" = "", "A.03.04.10.c.02" = "", "A.03.04.10.c.03" = ""} }
      "03.04.11" = { title = "Information Location", related = ["CM-12"], objectives = {"A.03.04.11.a.01" = "", "A.03.04.11.a.02" = "", "A.03.04.11.a.03" = "", "A.03.04.11.b.01" = "", "A.03.04.11.b.02" = ""} }
      "03.04.12" = { title = "System and Component Configuration for High-Risk Areas", related = ["CM-2(7)"], objectives = {"A.03.04.12.a" = "", "A.03.04.12.b" = ""} }
    }
  }

  group "03.05" {
    title = "Identification and Authentication"
    requirements = {
      "03.05.01" = { title = "User Identification and Authentication", related = ["IA-2", "IA-11"], objectives = {"A.03.05.01.a.01" = "", "A.03.05.01.a.02" = "", "A.03.05.01.a.03" = "", "A.03.05.01.b" = ""} }
      "03.05.02" = { title = "Device Identification and Authentication", related = ["IA-3"], objectives = {"A.03.05.02.01" = "", "A.03.05.02.02" = ""} }
      "03.05.03" = { title = "Multi-Factor Authentication", related = ["IA-2(1)", "IA-2(2)"], objectives = {"A.03.05.03.01" = "", "A.03.05.03.02" = ""} }
      "03.05.04" = { title = "Replay-Resistant Authentication", related = ["IA-2(8)"], objectives = {"A.03.05.04.01" = "", "A.03.05.04.02" = ""} }
      "03.05.05" = { title = "Identifier Management", related = ["IA-4", "IA-4(4)"], objectives = {"A.03.05.05.a" = "", "A.03.05.05.b.01" = "", "A.03.05.05.b.02" = "", "A.03.05.05.c" = "", "A.03.05.05.d" = ""} }
      "03.05.07" = { title = "Password Management", related = ["IA-5(1)"], objectives = {"A.03.05.07.a.01" = "", "A.03.05.07.a.02" = "", "A.03.05.07.a.03" = "", "A.03.05.07.b" = "", "A.03.05.07.c" = "", "A.03.05.07.d" = "", "A.03.05.07.e" = "", "A.03.05.07.f" = ""} }
      "03.05.11" = { title = "Authentication Feedback", related = ["IA-6"], objectives = {"A.03.05.11" = ""} }
      "03.05.12" = { title = "Authenticator Management", related = ["IA-5"], objectives = {"A.03.05.12.a" = "", "A.03.05.12.b" = "", "A.03.05.12.c.01" = "", "A.03.05.12.c.02" = "", "A.03.05.12.c.03" = "", "A.03.05.12.c.04" = "", "A.03.05.12.c.05" = "", "A.03.05.12.c.06" = "", "A.03.05.12.d" = "", "A.03.05.12.e" = "", "A.03.05.12.f.01" = "", "A.03.05.12.f.02" = ""} }
    }
  }

  group "03.06" {
    title = "Incident Response"
    requirements = {
      "03.06.01" = { title = "Incident Handling", related = ["IR-4"], objectives = {"A.03.06.01.01" = "", "A.03.06.01.02" = "", "A.03.06.01.03" = "", "A.03.06.01.04" = "", "A.03.06.01.05" = "", "A.03.06.01.06" = ""} }
      "03.06.02" = { title = "Incident Monitoring, Reporting, and Response Assistance", related = ["IR-5", "IR-6", "IR-7"], objectives = {"A.03.06.02.a.01" = "", "A.03.06.02.a.02" = "", "A.03.06.02.b" = "", "A.03.06.02.c" = "", "A.03.06.02.d" = ""} }
      "03.06.03" = { title = "Incident Response Testing", related = ["IR-3"], objectives = {"A.03.06.03" = ""} }
      "03.06.04" = { title = "Incident Response Training", related = ["IR-2"], objectives = {"A.03.06.04.a.01" = "", "A.03.06.04.a.02" = "", "A.03.06.04.a.03" = "", "A.03.06.04.b.01" = "", "A.03.06.04.b.02" = "", "A.03.06.04.b.03" = "", "A.03.06.04.b.04" = ""} }
      "03.06.05" = { title = "Incident Response Plan", related = ["IR-8"], objectives = {"A.03.06.05.a.01" = "", "A.03.06.05.a.02" = "", "A.03.06.05.a.03" = "", "A.03.06.05.a.04" = "", "A.03.06.05.a.05" = "", "A.03.06.05.a.06" = "", "A.03.06.05.b.01" = "", "A.03.06.05.b.02" = "", "A.03.06.05.c" = "", "A.03.06.05.d" = ""} }
    }
  }

  group "03.07" {
    title = "Maintenance"
    requirements = {
      "03.07.04" = { title = "Maintenance Tools", related = ["MA-3", "MA-3(1)", "MA-3(2)", "MA-3(3)"], objectives = {"A.03.07.04.a.01" = "", "A.03.07.04.a.02" = "", "A.03.07.04.a.03" = "", "A.03.07.04.b" = "", "A.03.07.04.c" = ""} }
      "03.07.05" = { title = "Nonlocal Maintenance", related = ["MA-4"], objectives = {"A.03.07.05.a.01" = "", "A.03.07.05.a.02" = "", "A.03.07.05.b.01" = "", "A.03.07.05.b.02" = "", "A.03.07.05.c.01" = "", "A.03.07.05.c.02" = ""} }
      "03.07.06" = { title = "Maintenance Personnel", related = ["MA-5"], objectives = {"A.03.07.06.a" = "", "A.03.07.06.b" = "", "A.03.07.06.c" = "", "A.03.07.06.d.01" = "", "A.03.07.06.d.02" = ""} }
    }
  }

  group "03.08" {
    title = "Media Protection"
    requirements = {
      "03.08.01" = { title = "Media Storage", related = ["MP-4"], objectives = {"A.03.08.01.01" = "", "A.03.08.01.02" = ""} }
      "03.08.02" = { title = "Media Access", related = ["MP-2"], objectives = {"A.03.08.02" = ""} }
      "03.08.03" = { title = "Media Sanitization", related = ["MP-6"], objectives = {"A.03.08.03" = ""} }
      "03.08.04" = { title = "Media Marking", related = ["MP-3"], objectives = {"A.03.08.04.01" = "", "A.03.08.04.02" = "", "A.03.08.04.03" = ""} }
      "03.08.05" = { title = "Media Transport", related = ["MP-5", "SC-28"], objectives = {"A.03.08.05.a.01" = "", "A.03.08.05.a.02" = "", "A.03.08.05.b" = "", "A.03.08.05.c" = ""} }
      "03.08.07" = { title = "Media Use", related = ["MP-7"], objectives = {"A.03.08.07.a" = "", "A.03.08.07.b" = ""} }
      "03.08.09" = { title = "System Backup – Cryptographic Protection", related = ["CP-9", "CP-9(8)"], objectives = {"A.03.08.09.a" = "", "A.03.08.09.b" = ""} }
    }
  }

  group "03.09" {
    title = "Personnel Security"
    requirements = {
      "03.09.01" = { title = "Personnel Screening", related = ["PS-3"], objectives = {"A.03.09.01.a" = "", "A.03.09.01.b" = ""} }
      "03.09.02" = { title = "Personnel Termination and Transfer", related = ["PS-4", "PS-5"], objectives = {"A.03.09.02.a.01" = "", "A.03.09.02.a.02.01" = "", "A.03.09.02.a.02.02" = "", "A.03.09.02.a.03" = "", "A.03.09.02.b.01.01" = "", "A.03.09.02.b.01.02" = "", "A.03.09.02.b.02" = ""} }
    }
  }

  group "03.10" {
    title = "Physical Protection"
    requirements = {
      "03.10.01" = { title = "Physical Access Authorizations", related = ["PE-2"], objectives = {"A.03.10.01.a.01" = "", "A.03.10.01.a.02" = "", "A.03.10.01.a.03" = "", "A.03.10.01.b" = "", "A.03.10.01.c" = "", "A.03.10.01.d" = ""} }
      "03.10.02" = { title = "Monitoring Physical Access", related = ["PE-6"], objectives = {"A.03.10.02.a.01" = "", "A.03.10.02.a.02" = "", "A.03.10.02.b.01" = "", "A.03.10.02.b.02" = ""} }
      "03.10.06" = { title = "Alternate Work Site", related = ["PE-17"], objectives = {"A.03.10.06.a" = "", "A.03.10.06.b" = ""} }
      "03.10.07" = { title = "Physical Access Control", related = ["PE-3", "PE-5"], objectives = {"A.03.10.07.a.01" = "", "A.03.10.07.a.02" = "", "A.03.10.07.b" = "", "A.03.10.07.c.01" = "", "A.03.10.07.c.02" = "", "A.03.10.07.d" = "", "A.03.10.07.e" = ""} }
      "03.10.08" = { title = "Access Control for Transmission", related = ["PE-4"], objectives = {"A.03.10.08" = ""} }
    }
  }

  group "03.11" {
    title = "Risk Assessment"
    requirements = {
      "03.11.01" = { title = "Risk Assessment", related = ["RA-3", "RA-3(1)", "SR-6"], objectives = {"A.03.11.01.a" = "", "A.03.11.01.b" = ""} }
      "03.11.02" = { title = "Vulnerability Monitoring and Scanning", related = ["RA-5", "RA-5(2)"], objectives = {"A.03.11.02.a.01" = "", "A.03.11.02.a.02" = "", "A.03.11.02.a.03" = "", "A.03.11.02.a.04" = "", "A.03.11.02.b" = "", "A.03.11.02.c.01" = "", "A.03.11.02.c.02" = ""} }
      "03.11.04" = { title = "Risk Response", related = ["RA-7"], objectives = {"A.03.11.04.01" = "", "A.03.11.04.02" = "", "A.03.11.04.03" = ""} }
    }
  }

  group "03.12" {
    title = "Security Assessment and Monitoring"
    requirements = {
      "03.12.01" = { title = "Security Assessment", related = ["CA-2"], objectives = {"A.03.12.01" = ""} }
      "03.12.02" = { title = "Plan of Action and Milestones", related = ["CA-5"], objectives = {"A.03.12.02.a.01" = "", "A.03.12.02.a.02" = "", "A.03.12.02.b.01" = "", "A.03.12.02.b.02" = "", "A.03.12.02.b.03" = ""} }
      "03.12.03" = { title = "Continuous Monitoring", related = ["CA-7"], objectives = {"A.03.12.03.01" = "", "A.03.12.03.02" = "", "A.03.12.03.03" = "", "A.03.12.03.04" = ""} }
      "03.12.05" = { title = "Information Exchange", related = ["CA-3"], objectives = {"A.03.12.05.a.01" = "", "A.03.12.05.a.02" = "", "A.03.12.05.b.01" = "", "A.03.12.05.b.02" = "", "A.03.12.05.b.03" = "", "A.03.12.05.c.01" = "", "A.03.12.05.c.02" = ""} }
    }
  }

  group "03.13" {
    title = "System and Communications Protection"
    requirements = {
      "03.13.01" = { title = "Boundary Protection", related = ["SC-7"], objectives = {"A.03.13.01.a.01" = "", "A.03.13.01.a.02" = "", "A.03.13.01.a.03" = "", "A.03.13.01.a.04" = "", "A.03.13.01.b" = "", "A.03.13.01.c" = ""} }
      "03.13.04" = { title = "Information in Shared System Resources", related = ["SC-4"], objectives = {"A.03.13.04.01" = "", "A.03.13.04.02" = ""} }
      "03.13.06" = { title = "Network Communications – Deny by Default – Allow by Exception", related = ["SC-7(5)"], objectives = {"A.03.13.06.01" = "", "A.03.13.06.02" = ""} }
      "03.13.08" = { title = "Transmission and Storage Confidentiality", related = ["SC-8", "SC-8(1)", "SC-28", "SC-28(1)"], objectives = {"A.03.13.08.01" = "", "A.03.13.08.02" = ""} }
      "03.13.09" = { title = "Network Disconnect", related = ["SC-10"], objectives = {"A.03.13.09" = ""} }
      "03.13.10" = { title = "Cryptographic Key Establishment and Management", related = ["SC-12"], objectives = {"A.03.13.10.01" = "", "A.03.13.10.02" = ""} }
      "03.13.11" = { title = "Cryptographic Protection", related = ["SC-13"], objectives = {"A.03.13.11" = ""} }
      "03.13.12" = { title = "Collaborative Computing Devices and Applications", related = ["SC-15"], objectives = {"A.03.13.12.a" = "", "A.03.13.12.b" = ""} }
      "03.13.13" = { title = "Mobile Code", related = ["SC-18"], objectives = {"A.03.13.13.a.01" = "", "A.03.13.13.a.02" = "", "A.03.13.13.b.01" = "", "A.03.13.13.b.02" = "", "A.03.13.13.b.03" = ""} }
      "03.13.15" = { title = "Session Authenticity", related = ["SC-23"], objectives = {"A.03.13.15" = ""} }
    }
  }

  group "03.14" {
    title = "System and Information Integrity"
    requirements = {
      "03.14.01" = { title = "Flaw Remediation", related = ["SI-2"], objectives = {"A.03.14.01.a.01" = "", "A.03.14.01.a.02" = "", "A.03.14.01.a.03" = "", "A.03.14.01.b.01" = "", "A.03.14.01.b.02" = ""} }
      "03.14.02" = { title = "Malicious Code Protection", related = ["SI-3"], objectives = {"A.03.14.02.a.01" = "", "A.03.14.02.a.02" = "", "A.03.14.02.b" = "", "A.03.14.02.c.01.01" = "", "A.03.14.02.c.01.02" = "", "A.03.14.02.c.02" = ""} }
      "03.14.03" = { title = "Security Alerts, Advisories, and Directives", related = ["SI-5"], objectives = {"A.03.14.03.a" = "", "A.03.14.03.b.01" = "", "A.03.14.03.b.02" = ""} }
      "03.14.06" = { title = "System Monitoring", related = ["SI-4", "SI-4(4)"], objectives = {"A.03.14.06.a.01.01" = "", "A.03.14.06.a.01.02" = "", "A.03.14.06.a.02" = "", "A.03.14.06.b" = "", "A.03.14.06.c.01" = "", "A.03.14.06.c.02" = ""} }
      "03.14.08" = { title = "Information Management and Retention", related = ["SI-12"], objectives = {"A.03.14.08.01" = "", "A.03.14.08.02" = "", "A.03.14.08.03" = "", "A.03.14.08.04" = ""} }
    }
  }

  group "03.15" {
    title = "Planning"
    requirements = {
      "03.15.01" = { title = "Policy and Procedures", related = ["AC-1", "AT-1", "AU-1", "CA-1", "CM-1", "IA-1", "IR-1", "MA-1", "MP-1", "PE-1", "PL-1", "PS-1", "RA-1", "SA-1", "SC-1", "SI-1", "SR-1"], objectives = {"A.03.15.01.a.01" = "", "A.03.15.01.a.02" = "", "A.03.15.01.a.03" = "", "A.03.15.01.a.04" = "", "A.03.15.01.b.01" = "", "A.03.15.01.b.02" = ""} }
      "03.15.02" = { title = "System Security Plan", related = ["PL-2"], objectives = {"A.03.15.02.a.01" = "", "A.03.15.02.a.02" = "", "A.03.15.02.a.03" = "", "A.03.15.02.a.04" = "", "A.03.15.02.a.05" = "", "A.03.15.02.a.06" = "", "A.03.15.02.a.07" = "", "A.03.15.02.a.08" = "", "A.03.15.02.b.01" = "", "A.03.15.02.b.02" = "", "A.03.15.02.c" = ""} }
      "03.15.03" = { title = "Rules of Behavior", related = ["PL-4"], objectives = {"A.03.15.03.a" = "", "A.03.15.03.b" = "", "A.03.15.03.c" = "", "A.03.15.03.d.01" = "", "A.03.15.03.d.02" = ""} }
    }
  }

  group "03.16" {
    title = "System and Services Acquisition"
    requirements = {
      "03.16.01" = { title = "Security Engineering Principles", related = ["SA-8"], objectives = {"A.03.16.01" = ""} }
      "03.16.02" = { title = "Unsupported System Components", related = ["SA-22"], objectives = {"A.03.16.02.a" = "", "A.03.16.02.b" = ""} }
      "03.16.03" = { title = "External System Services", related = ["SA-9"], objectives = {"A.03.16.03.a" = "", "A.03.16.03.b" = "", "A.03.16.03.c" = ""} }
    }
  }

  group "03.17" {
    title = "Supply Chain Risk Management"
    requirements = {
      "03.17.01" = { title = "Supply Chain Risk Management Plan", related = ["SR-2"], objectives = {"A.03.17.01.a.01" = "", "A.03.17.01.a.02" = "", "A.03.17.01.a.03" = "", "A.03.17.01.a.04" = "", "A.03.17.01.a.05" = "", "A.03.17.01.a.06" = "", "A.03.17.01.a.07" = "", "A.03.17.01.a.08" = "", "A.03.17.01.a.09" = "", "A.03.17.01.a.10" = "", "A.03.17.01.b.01" = "", "A.03.17.01.b.02" = "", "A.03.17.01.c" = ""} }
      "03.17.02" = { title = "Acquisition Strategies, Tools, and Methods", related = ["SR-5"], objectives = {"A.03.17.02.01" = "", "A.03.17.02.02" = "", "A.03.17.02.03" = "", "A.03.17.02.04" = "", "A.03.17.02.05" = "", "A.03.17.02.06" = ""} }
      "03.17.03" = { title = "Supply Chain Requirements and Processes", related = ["SR-3"], objectives = {"A.03.17.03.a.01" = "", "A.03.17.03.a.02" = "", "A.03.17.03.b" = ""} }
    }
  }
}
