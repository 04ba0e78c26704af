framework "nis2-2024-2690" {
  title   = "NIS2: technical and methodological requirements"
  version = "Implementing Regulation (EU) 2024/2690, Annex"
  source  = "EU law, reuse by Decision 2011/833/EU"
  names   = ["nis2"]

  group "1" {
    title = "Policy on the security of network and information systems"
    requirements = {
      "1.1" = { title = "Policy on the security of network and information systems" }
      "1.2" = { title = "Roles, responsibilities and authorities" }
    }
  }

  group "2" {
    title = "Risk management policy"
    requirements = {
      "2.1" = { title = "Risk management framework" }
      "2.2" = { title = "Compliance monitoring" }
      "2.3" = { title = "Independent review of information and network security" }
    }
  }

  group "3" {
    title = "Incident handling"
    requirements = {
      "3.1" = { title = "Incident handling policy" }
      "3.2" = { title = "Monitoring and logging" }
      "3.3" = { title = "Event reporting" }
      "3.4" = { title = "Event assessment and classification" }
      "3.5" = { title = "Incident response" }
      "3.6" = { title = "Post-incident reviews" }
    }
  }

  group "4" {
    title = "Business continuity and crisis management"
    requirements = {
      "4.1" = { title = "Business continuity and disaster recovery plan" }
      "4.2" = { title = "Backup and redundancy management" }
      "4.3" = { title = "Crisis management" }
    }
  }

  group "5" {
    title = "Supply chain security"
    requirements = {
      "5.1" = { title = "Supply chain security policy" }
      "5.2" = { title = "Directory of suppliers and service providers" }
    }
  }

  group "6" {
    title = "Security in network and information systems acquisition, development and maintenance"
    requirements = {
      "6.1" = { title = "Security in acquisition of ICT services or ICT products" }
      "6.2" = { title = "Secure development life cycle" }
      "6.3" = { title = "Configuration management" }
      "6.4" = { title = "Change management, repairs and maintenance" }
      "6.5" = { title = "Security testing" }
      "6.6" = { title = "Security patch management" }
      "6.7" = { title = "Network security" }
      "6.8" = { title = "Network segmentation" }
      "6.9" = { title = "Protection against malicious and unauthorised software" }
      "6.10" = { title = "Vulnerability handling and disclosure" }
    }
  }

  group "7" {
    title = "Policies and procedures to assess the effectiveness of cybersecurity risk-management measures"
    requirements = {
      "7.1" = {}
      "7.2" = {}
      "7.3" = {}
    }
  }

  group "8" {
    title = "Basic cyber hygiene practices and security training"
    requirements = {
      "8.1" = { title = "Awareness raising and basic cyber hygiene practices" }
      "8.2" = { title = "Security training" }
    }
  }

  group "9" {
    title = "Cryptography"
    requirements = {
      "9.1" = {}
      "9.2" = {}
      "9.3" = {}
    }
  }

  group "10" {
    title = "Human resources security"
    requirements = {
      "10.1" = { title = "Human resources security" }
      "10.2" = { title = "Vulnerability handling and disclosure" }
      "10.3" = { title = "Termination or change of employment procedures" }
      "10.4" = { title = "Disciplinary process" }
    }
  }

  group "11" {
    title = "Access control"
    requirements = {
      "11.1" = { title = "Access control policy" }
      "11.2" = { title = "Management of access rights" }
      "11.3" = { title = "Privileged accounts and system administration accounts" }
      "11.4" = { title = "Administration systems" }
      "11.5" = { title = "Identification" }
      "11.6" = { title = "Authentication" }
      "11.7" = { title = "Multi-factor authentication" }
    }
  }

  group "12" {
    title = "Asset management"
    requirements = {
      "12.1" = { title = "Asset classification" }
      "12.2" = { title = "Handling of assets" }
      "12.3" = { title = "Removable media policy" }
      "12.4" = { title = "Asset inventory" }
      "12.5" = { title = "Deposit, return or deletion of assets upon termination of employment" }
    }
  }

  group "13" {
    title = "Environmental and physical security"
    requirements = {
      "13.1" = { title = "Supporting utilities" }
      "13.2" = { title = "Protection against physical and environmental threats" }
      "13.3" = { title = "Perimeter and physical access control" }
    }
  }
}
