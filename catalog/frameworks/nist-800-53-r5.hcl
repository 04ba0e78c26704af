framework "nist-800-53-r5" {
  title   = "NIST SP 800-53 Rev. 5"
  version = "5.2.0"
  source  = "NIST, public domain: csrc.nist.gov/projects/risk-management/sp800-53-controls"
  names   = ["nist-800-53", "800-53"]

  group "AC" {
    title = "Access Control"
    requirements = {
      "AC-1" = { title = "Policy and Procedures" }
      "AC-2" = { title = "Account Management" }
      "AC-2(1)" = { title = "Automated System Account Management" }
      "AC-2(2)" = { title = "Automated Temporary and Emergency Account Management" }
      "AC-2(3)" = { title = "Disable Accounts" }
      "AC-2(4)" = { title = "Automated Audit Actions" }
      "AC-2(5)" = { title = "Inactivity Logout" }
      "AC-2(6)" = { title = "Dynamic Privilege Management" }
      "AC-2(7)" = { title = "Privileged User Accounts" }
      "AC-2(8)" = { title = "Dynamic Account Management" }
      "AC-2(9)" = { title = "Restrictions on Use of Shared and Group Accounts" }
      "AC-2(11)" = { title = "Usage Conditions" }
      "AC-2(12)" = { title = "Account Monitoring for Atypical Usage" }
      "AC-2(13)" = { title = "Disable Accounts for High-risk Individuals" }
      "AC-3" = { title = "Access Enforcement" }
      "AC-3(2)" = { title = "Dual Authorization" }
      "AC-3(3)" = { title = "Mandatory Access Control" }
      "AC-3(4)" = { title = "Discretionary Access Control" }
      "AC-3(5)" = { title = "Security-relevant Information" }
      "AC-3(7)" = { title = "Role-based Access Control" }
      "AC-3(8)" = { title = "Revocation of Access Authorizations" }
      "AC-3(9)" = { title = "Controlled Release" }
      "AC-3(10)" = { title = "Audited Override of Access Control Mechanisms" }
      "AC-3(11)" = { title = "Restrict Access to Specific Information Types" }
      "AC-3(12)" = { title = "Assert and Enforce Application Access" }
      "AC-3(13)" = { title = "Attribute-based Access Control" }
      "AC-3(14)" = { title = "Individual Access" }
      "AC-3(15)" = { title = "Discretionary and Mandatory Access Control" }
      "AC-4" = { title = "Information Flow Enforcement" }
      "AC-4(1)" = { title = "Object Security and Privacy Attributes" }
      "AC-4(2)" = { title = "Processing Domains" }
      "AC-4(3)" = { title = "Dynamic Information Flow Control" }
      "AC-4(4)" = { title = "Flow Control of Encrypted Information" }
      "AC-4(5)" = { title = "Embedded Data Types" }
      "AC-4(6)" = { title = "Metadata" }
      "AC-4(7)" = { title = "One-way Flow Mechanisms" }
      "AC-4(8)" = { title = "Security and Privacy Policy Filters" }
      "AC-4(9)" = { title = "Human Reviews" }
      "AC-4(10)" = { title = "Enable and Disable Security or Privacy Policy Filters" }
      "AC-4(11)" = { title = "Configuration of Security or Privacy Policy Filters" }
      "AC-4(12)" = { title = "Data Type Identifiers" }
      "AC-4(13)" = { title = "Decomposition into Policy-relevant Subcomponents" }
      "AC-4(14)" = { title = "Security or Privacy Policy Filter Constraints" }
      "AC-4(15)" = { title = "Detection of Unsanctioned Information" }
      "AC-4(17)" = { title = "Domain Authentication" }
      "AC-4(19)" = { title = "Validation of Metadata" }
      "AC-4(20)" = { title = "Approved Solutions" }
      "AC-4(21)" = { title = "Physical or Logical Separation of Information Flows" }
      "AC-4(22)" = { title = "Access Only" }
      "AC-4(23)" = { title = "Modify Non-releasable Information" }
      "AC-4(24)" = { title = "Internal Normalized Format" }
      "AC-4(25)" = { title = "Data Sanitization" }
      "AC-4(26)" = { title = "Audit Filtering Actions" }
      "AC-4(27)" = { title = "Redundant/independent Filtering Mechanisms" }
      "AC-4(28)" = { title = "Linear Filter Pipelines" }
      "AC-4(29)" = { title = "Filter Orchestration Engines" }
      "AC-4(30)" = { title = "Filter Mechanisms Using Multiple Processes" }
      "AC-4(31)" = { title = "Failed Content Transfer Prevention" }
      "AC-4(32)" = { title = "Process Requirements for Information Transfer" }
      "AC-5" = { title = "Separation of Duties" }
      "AC-6" = { title = "Least Privilege" }
      "AC-6(1)" = { title = "Authorize Access to Security Functions" }
      "AC-6(2)" = { title = "Non-privileged Access for Nonsecurity Functions" }
      "AC-6(3)" = { title = "Network Access to Privileged Commands" }
      "AC-6(4)" = { title = "Separate Processing Domains" }
      "AC-6(5)" = { title = "Privileged Accounts" }
      "AC-6(6)" = { title = "Privileged Access by Non-organizational Users" }
      "AC-6(7)" = { title = "Review of User Privileges" }
      "AC-6(8)" = { title = "Privilege Levels for Code Execution" }
      "AC-6(9)" = { title = "Log Use of Privileged Functions" }
      "AC-6(10)" = { title = "Prohibit Non-privileged Users from Executing Privileged Functions" }
      "AC-7" = { title = "Unsuccessful Logon Attempts" }
      "AC-7(2)" = { title = "Purge or Wipe Mobile Device" }
      "AC-7(3)" = { title = "Biometric Attempt Limiting" }
      "AC-7(4)" = { title = "Use of Alternate Authentication Factor" }
      "AC-8" = { title = "System Use Notification" }
      "AC-9" = { title = "Previous Logon Notification" }
      "AC-9(1)" = { title = "Unsuccessful Logons" }
      "AC-9(2)" = { title = "Successful and Unsuccessful Logons" }
      "AC-9(3)" = { title = "Notification of Account Changes" }
      "AC-9(4)" = { title = "Additional Logon Information" }
      "AC-10" = { title = "Concurrent Session Control" }
      "AC-11" = { title = "Device Lock" }
      "AC-11(1)" = { title = "Pattern-hiding Displays" }
      "AC-12" = { title = "Session Termination" }
      "AC-12(1)" = { title = "User-initiated Logouts" }
      "AC-12(2)" = { title = "Termination Message" }
      "AC-12(3)" = { title = "Timeout Warning Message" }
      "AC-14" = { title = "Permitted Actions Without Identification or Authentication" }
      "AC-16" = { title = "Security and Privacy Attributes" }
      "AC-16(1)" = { title = "Dynamic Attribute Association" }
      "AC-16(2)" = { title = "Attribute Value Changes by Authorized Individuals" }
      "AC-16(3)" = { title = "Maintenance of Attribute Associations by System" }
      "AC-16(4)" = { title = "Association of Attributes by Authorized Individuals" }
      "AC-16(5)" = { title = "Attribute Displays on Objects to Be Output" }
      "AC-16(6)" = { title = "Maintenance of Attribute Association" }
      "AC-16(7)" = { title = "Consistent Attribute Interpretation" }
      "AC-16(8)" = { title = "Association Techniques and Technologies" }
      "AC-16(9)" = { title = "Attribute Reassignment — Regrading Mechanisms" }
      "AC-16(10)" = { title = "Attribute Configuration by Authorized Individuals" }
      "AC-17" = { title = "Remote Access" }
      "AC-17(1)" = { title = "Monitoring and Control" }
      "AC-17(2)" = { title = "Protection of Confidentiality and Integrity Using Encryption" }
      "AC-17(3)" = { title = "Managed Access Control Points" }
      "AC-17(4)" = { title = "Privileged Commands and Access" }
      "AC-17(6)" = { title = "Protection of Mechanism Information" }
      "AC-17(9)" = { title = "Disconnect or Disable Access" }
      "AC-17(10)" = { title = "Authenticate Remote Commands" }
      "AC-18" = { title = "Wireless Access" }
      "AC-18(1)" = { title = "Authentication and Encryption" }
      "AC-18(3)" = { title = "Disable Wireless Networking" }
      "AC-18(4)" = { title = "Restrict Configurations by Users" }
      "AC-18(5)" = { title = "Antennas and Transmission Power Levels" }
      "AC-19" = { title = "Access Control for Mobile Devices" }
      "AC-19(4)" = { title = "Restrictions for Classified Information" }
      "AC-19(5)" = { title = "Full Device or Container-based Encryption" }
      "AC-20" = { title = "Use of External Systems" }
      "AC-20(1)" = { title = "Limits on Authorized Use" }
      "AC-20(2)" = { title = "Portable Storage Devices — Restricted Use" }
      "AC-20(3)" = { title = "Non-organizationally Owned Systems — Restricted Use" }
      "AC-20(4)" = { title = "Network Accessible Storage Devices — Prohibited Use" }
      "AC-20(5)" = { title = "Portable Storage Devices — Prohibited Use" }
      "AC-21" = { title = "Information Sharing" }
      "AC-21(1)" = { title = "Automated Decision Support" }
      "AC-21(2)" = { title = "Information Search and Retrieval" }
      "AC-22" = { title = "Publicly Accessible Content" }
      "AC-23" = { title = "Data Mining Protection" }
      "AC-24" = { title = "Access Control Decisions" }
      "AC-24(1)" = { title = "Transmit Access Authorization Information" }
      "AC-24(2)" = { title = "No User or Process Identity" }
      "AC-25" = { title = "Reference Monitor" }
    }
  }

  group "AT" {
    title = "Awareness and Training"
    requirements = {
      "AT-1" = { title = "Policy and Procedures" }
      "AT-2" = { title = "Literacy Training and Awareness" }
      "AT-2(1)" = { title = "Practical Exercises" }
      "AT-2(2)" = { title = "Insider Threat" }
      "AT-2(3)" = { title = "Social Engineering and Mining" }
      "AT-2(4)" = { title = "Suspicious Communications and Anomalous System Behavior" }
      "AT-2(5)" = { title = "Advanced Persistent Threat" }
      "AT-2(6)" = { title = "Cyber Threat Environment" }
      "AT-3" = { title = "Role-based Training" }
      "AT-3(1)" = { title = "Environmental Controls" }
      "AT-3(2)" = { title = "Physical Security Controls" }
      "AT-3(3)" = { title = "Practical Exercises" }
      "AT-3(5)" = { title = "Processing Personally Identifiable Information" }
      "AT-4" = { title = "Training Records" }
      "AT-6" = { title = "Training Feedback" }
    }
  }

  group "AU" {
    title = "Audit and Accountability"
    requirements = {
      "AU-1" = { title = "Policy and Procedures" }
      "AU-2" = { title = "Event Logging" }
      "AU-3" = { title = "Content of Audit Records" }
      "AU-3(1)" = { title = "Additional Audit Information" }
      "AU-3(3)" = { title = "Limit Personally Identifiable Information Elements" }
      "AU-4" = { title = "Audit Log Storage Capacity" }
      "AU-4(1)" = { title = "Transfer to Alternate Storage" }
      "AU-5" = { title = "Response to Audit Logging Process Failures" }
      "AU-5(1)" = { title = "Storage Capacity Warning" }
      "AU-5(2)" = { title = "Real-time Alerts" }
      "AU-5(3)" = { title = "Configurable Traffic Volume Thresholds" }
      "AU-5(4)" = { title = "Shutdown on Failure" }
      "AU-5(5)" = { title = "Alternate Audit Logging Capability" }
      "AU-6" = { title = "Audit Record Review, Analysis, and Reporting" }
      "AU-6(1)" = { title = "Automated Process Integration" }
      "AU-6(3)" = { title = "Correlate Audit Record Repositories" }
      "AU-6(4)" = { title = "Central Review and Analysis" }
      "AU-6(5)" = { title = "Integrated Analysis of Audit Records" }
      "AU-6(6)" = { title = "Correlation with Physical Monitoring" }
      "AU-6(7)" = { title = "Permitted Actions" }
      "AU-6(8)" = { title = "Full Text Analysis of Privileged Commands" }
      "AU-6(9)" = { title = "Correlation with Information from Nontechnical Sources" }
      "AU-7" = { title = "Audit Record Reduction and Report Generation" }
      "AU-7(1)" = { title = "Automatic Processing" }
      "AU-8" = { title = "Time Stamps" }
      "AU-9" = { title = "Protection of Audit Information" }
      "AU-9(1)" = { title = "Hardware Write-once Media" }
      "AU-9(2)" = { title = "Store on Separate Physical Systems or Components" }
      "AU-9(3)" = { title = "Cryptographic Protection" }
      "AU-9(4)" = { title = "Access by Subset of Privileged Users" }
      "AU-9(5)" = { title = "Dual Authorization" }
      "AU-9(6)" = { title = "Read-only Access" }
      "AU-9(7)" = { title = "Store on Component with Different Operating System" }
      "AU-10" = { title = "Non-repudiation" }
      "AU-10(1)" = { title = "Association of Identities" }
      "AU-10(2)" = { title = "Validate Binding of Information Producer Identity" }
      "AU-10(3)" = { title = "Chain of Custody" }
      "AU-10(4)" = { title = "Validate Binding of Information Reviewer Identity" }
      "AU-11" = { title = "Audit Record Retention" }
      "AU-11(1)" = { title = "Long-term Retrieval Capability" }
      "AU-12" = { title = "Audit Record Generation" }
      "AU-12(1)" = { title = "System-wide and Time-correlated Audit Trail" }
      "AU-12(2)" = { title = "Standardized Formats" }
      "AU-12(3)" = { title = "Changes by Authorized Individuals" }
      "AU-12(4)" = { title = "Query Parameter Audits of Personally Identifiable Information" }
      "AU-13" = { title = "Monitoring for Information Disclosure" }
      "AU-13(1)" = { title = "Use of Automated Tools" }
      "AU-13(2)" = { title = "Review of Monitored Sites" }
      "AU-13(3)" = { title = "Unauthorized Replication of Information" }
      "AU-14" = { title = "Session Audit" }
      "AU-14(1)" = { title = "System Start-up" }
      "AU-14(3)" = { title = "Remote Viewing and Listening" }
      "AU-16" = { title = "Cross-organizational Audit Logging" }
      "AU-16(1)" = { title = "Identity Preservation" }
      "AU-16(2)" = { title = "Sharing of Audit Information" }
      "AU-16(3)" = { title = "Disassociability" }
    }
  }

  group "CA" {
    title = "Assessment, Authorization, and Monitoring"
    requirements = {
      "CA-1" = { title = "Policy and Procedures" }
      "CA-2" = { title = "Control Assessments" }
      "CA-2(1)" = { title = "Independent Assessors" }
      "CA-2(2)" = { title = "Specialized Assessments" }
      "CA-2(3)" = { title = "Leveraging Results from External Organizations" }
      "CA-3" = { title = "Information Exchange" }
      "CA-3(6)" = { title = "Transfer Authorizations" }
      "CA-3(7)" = { title = "Transitive Information Exchanges" }
      "CA-5" = { title = "Plan of Action and Milestones" }
      "CA-5(1)" = { title = "Automation Support for Accuracy and Currency" }
      "CA-6" = { title = "Authorization" }
      "CA-6(1)" = { title = "Joint Authorization — Intra-organization" }
      "CA-6(2)" = { title = "Joint Authorization — Inter-organization" }
      "CA-7" = { title = "Continuous Monitoring" }
      "CA-7(1)" = { title = "Independent Assessment" }
      "CA-7(3)" = { title = "Trend Analyses" }
      "CA-7(4)" = { title = "Risk Monitoring" }
      "CA-7(5)" = { title = "Consistency Analysis" }
      "CA-7(6)" = { title = "Automation Support for Monitoring" }
      "CA-8" = { title = "Penetration Testing" }
      "CA-8(1)" = { title = "Independent Penetration Testing Agent or Team" }
      "CA-8(2)" = { title = "Red Team Exercises" }
      "CA-8(3)" = { title = "Facility Penetration Testing" }
      "CA-9" = { title = "Internal System Connections" }
      "CA-9(1)" = { title = "Compliance Checks" }
    }
  }

  group "CM" {
    title = "Configuration Management"
    requirements = {
      "CM-1" = { title = "Policy and Procedures" }
      "CM-2" = { title = "Baseline Configuration" }
      "CM-2(2)" = { title = "Automation Support for Accuracy and Currency" }
      "CM-2(3)" = { title = "Retention of Previous Configurations" }
      "CM-2(6)" = { title = "Development and Test Environments" }
      "CM-2(7)" = { title = "Configure Systems and Components for High-risk Areas" }
      "CM-3" = { title = "Configuration Change Control" }
      "CM-3(1)" = { title = "Automated Documentation, Notification, and Prohibition of Changes" }
      "CM-3(2)" = { title = "Testing, Validation, and Documentation of Changes" }
      "CM-3(3)" = { title = "Automated Change Implementation" }
      "CM-3(4)" = { title = "Security and Privacy Representatives" }
      "CM-3(5)" = { title = "Automated Security Response" }
      "CM-3(6)" = { title = "Cryptography Management" }
      "CM-3(7)" = { title = "Review System Changes" }
      "CM-3(8)" = { title = "Prevent or Restrict Configuration Changes" }
      "CM-4" = { title = "Impact Analyses" }
      "CM-4(1)" = { title = "Separate Test Environments" }
      "CM-4(2)" = { title = "Verification of Controls" }
      "CM-5" = { title = "Access Restrictions for Change" }
      "CM-5(1)" = { title = "Automated Access Enforcement and Audit Records" }
      "CM-5(4)" = { title = "Dual Authorization" }
      "CM-5(5)" = { title = "Privilege Limitation for Production and Operation" }
      "CM-5(6)" = { title = "Limit Library Privileges" }
      "CM-6" = { title = "Configuration Settings" }
      "CM-6(1)" = { title = "Automated Management, Application, and Verification" }
      "CM-6(2)" = { title = "Respond to Unauthorized Changes" }
      "CM-7" = { title = "Least Functionality" }
      "CM-7(1)" = { title = "Periodic Review" }
      "CM-7(2)" = { title = "Prevent Program Execution" }
      "CM-7(3)" = { title = "Registration Compliance" }
      "CM-7(4)" = { title = "Unauthorized Software — Deny-by-exception" }
      "CM-7(5)" = { title = "Authorized Software — Allow-by-exception" }
      "CM-7(6)" = { title = "Confined Environments with Limited Privileges" }
      "CM-7(7)" = { title = "Code Execution in Protected Environments" }
      "CM-7(8)" = { title = "Binary or Machine Executable Code" }
      "CM-7(9)" = { title = "Prohibiting The Use of Unauthorized Hardware" }
      "CM-8" = { title = "System Component Inventory" }
      "CM-8(1)" = { title = "Updates During Installation and Removal" }
      "CM-8(2)" = { title = "Automated Maintenance" }
      "CM-8(3)" = { title = "Automated Unauthorized Component Detection" }
      "CM-8(4)" = { title = "Accountability Information" }
      "CM-8(6)" = { title = "Assessed Configurations and Approved Deviations" }
      "CM-8(7)" = { title = "Centralized Repository" }
      "CM-8(8)" = { title = "Automated Location Tracking" }
      "CM-8(9)" = { title = "Assignment of Components to Systems" }
      "CM-9" = { title = "Configuration Management Plan" }
      "CM-9(1)" = { title = "Assignment of Responsibility" }
      "CM-10" = { title = "Software Usage Restrictions" }
      "CM-10(1)" = { title = "Open-source Software" }
      "CM-11" = { title = "User-installed Software" }
      "CM-11(2)" = { title = "Software Installation with Privileged Status" }
      "CM-11(3)" = { title = "Automated Enforcement and Monitoring" }
      "CM-12" = { title = "Information Location" }
      "CM-12(1)" = { title = "Automated Tools to Support Information Location" }
      "CM-13" = { title = "Data Action Mapping" }
      "CM-14" = { title = "Signed Components" }
    }
  }

  group "CP" {
    title = "Contingency Planning"
    requirements = {
      "CP-1" = { title = "Policy and Procedures" }
      "CP-2" = { title = "Contingency Plan" }
      "CP-2(1)" = { title = "Coordinate with Related Plans" }
      "CP-2(2)" = { title = "Capacity Planning" }
      "CP-2(3)" = { title = "Resume Mission and Business Functions" }
      "CP-2(5)" = { title = "Continue Mission and Business Functions" }
      "CP-2(6)" = { title = "Alternate Processing and Storage Sites" }
      "CP-2(7)" = { title = "Coordinate with External Service Providers" }
      "CP-2(8)" = { title = "Identify Critical Assets" }
      "CP-3" = { title = "Contingency Training" }
      "CP-3(1)" = { title = "Simulated Events" }
      "CP-3(2)" = { title = "Mechanisms Used in Training Environments" }
      "CP-4" = { title = "Contingency Plan Testing" }
      "CP-4(1)" = { title = "Coordinate with Related Plans" }
      "CP-4(2)" = { title = "Alternate Processing Site" }
      "CP-4(3)" = { title = "Automated Testing" }
      "CP-4(4)" = { title = "Full Recovery and Reconstitution" }
      "CP-4(5)" = { title = "Self-challenge" }
      "CP-6" = { title = "Alternate Storage Site" }
      "CP-6(1)" = { title = "Separation from Primary Site" }
      "CP-6(2)" = { title = "Recovery Time and Recovery Point Objectives" }
      "CP-6(3)" = { title = "Accessibility" }
      "CP-7" = { title = "Alternate Processing Site" }
      "CP-7(1)" = { title = "Separation from Primary Site" }
      "CP-7(2)" = { title = "Accessibility" }
      "CP-7(3)" = { title = "Priority of Service" }
      "CP-7(4)" = { title = "Preparation for Use" }
      "CP-7(6)" = { title = "Inability to Return to Primary Site" }
      "CP-8" = { title = "Telecommunications Services" }
      "CP-8(1)" = { title = "Priority of Service Provisions" }
      "CP-8(2)" = { title = "Single Points of Failure" }
      "CP-8(3)" = { title = "Separation of Primary and Alternate Providers" }
      "CP-8(4)" = { title = "Provider Contingency Plan" }
      "CP-8(5)" = { title = "Alternate Telecommunication Service Testing" }
      "CP-9" = { title = "System Backup" }
      "CP-9(1)" = { title = "Testing for Reliability and Integrity" }
      "CP-9(2)" = { title = "Test Restoration Using Sampling" }
      "CP-9(3)" = { title = "Separate Storage for Critical Information" }
      "CP-9(5)" = { title = "Transfer to Alternate Storage Site" }
      "CP-9(6)" = { title = "Redundant Secondary System" }
      "CP-9(7)" = { title = "Dual Authorization for Deletion or Destruction" }
      "CP-9(8)" = { title = "Cryptographic Protection" }
      "CP-10" = { title = "System Recovery and Reconstitution" }
      "CP-10(2)" = { title = "Transaction Recovery" }
      "CP-10(4)" = { title = "Restore Within Time Period" }
      "CP-10(6)" = { title = "Component Protection" }
      "CP-11" = { title = "Alternate Communications Protocols" }
      "CP-12" = { title = "Safe Mode" }
      "CP-13" = { title = "Alternative Security Mechanisms" }
    }
  }

  group "IA" {
    title = "Identification and Authentication"
    requirements = {
      "IA-1" = { title = "Policy and Procedures" }
      "IA-2" = { title = "Identification and Authentication (Organizational Users)" }
      "IA-2(1)" = { title = "Multi-factor Authentication to Privileged Accounts" }
      "IA-2(2)" = { title = "Multi-factor Authentication to Non-privileged Accounts" }
      "IA-2(5)" = { title = "Individual Authentication with Group Authentication" }
      "IA-2(6)" = { title = "Access to Accounts —separate Device" }
      "IA-2(8)" = { title = "Access to Accounts — Replay Resistant" }
      "IA-2(10)" = { title = "Single Sign-on" }
      "IA-2(12)" = { title = "Acceptance of PIV Credentials" }
      "IA-2(13)" = { title = "Out-of-band Authentication" }
      "IA-3" = { title = "Device Identification and Authentication" }
      "IA-3(1)" = { title = "Cryptographic Bidirectional Authentication" }
      "IA-3(3)" = { title = "Dynamic Address Allocation" }
      "IA-3(4)" = { title = "Device Attestation" }
      "IA-4" = { title = "Identifier Management" }
      "IA-4(1)" = { title = "Prohibit Account Identifiers as Public Identifiers" }
      "IA-4(4)" = { title = "Identify User Status" }
      "IA-4(5)" = { title = "Dynamic Management" }
      "IA-4(6)" = { title = "Cross-organization Management" }
      "IA-4(8)" = { title = "Pairwise Pseudonymous Identifiers" }
      "IA-4(9)" = { title = "Attribute Maintenance and Protection" }
      "IA-5" = { title = "Authenticator Management" }
      "IA-5(1)" = { title = "Password-based Authentication" }
      "IA-5(2)" = { title = "Public Key-based Authentication" }
      "IA-5(5)" = { title = "Change Authenticators Prior to Delivery" }
      "IA-5(6)" = { title = "Protection of Authenticators" }
      "IA-5(7)" = { title = "No Embedded Unencrypted Static Authenticators" }
      "IA-5(8)" = { title = "Multiple System Accounts" }
      "IA-5(9)" = { title = "Federated Credential Management" }
      "IA-5(10)" = { title = "Dynamic Credential Binding" }
      "IA-5(12)" = { title = "Biometric Authentication Performance" }
      "IA-5(13)" = { title = "Expiration of Cached Authenticators" }
      "IA-5(14)" = { title = "Managing Content of PKI Trust Stores" }
      "IA-5(15)" = { title = "Gsa-approved Products and Services" }
      "IA-5(16)" = { title = "In-person or Trusted External Party Authenticator Issuance" }
      "IA-5(17)" = { title = "Presentation Attack Detection for Biometric Authenticators" }
      "IA-5(18)" = { title = "Password Managers" }
      "IA-6" = { title = "Authentication Feedback" }
      "IA-7" = { title = "Cryptographic Module Authentication" }
      "IA-8" = { title = "Identification and Authentication (Non-organizational Users)" }
      "IA-8(1)" = { title = "Acceptance of PIV Credentials from Other Agencies" }
      "IA-8(2)" = { title = "Acceptance of External Authenticators" }
      "IA-8(4)" = { title = "Use of Defined Profiles" }
      "IA-8(5)" = { title = "Acceptance of PIV-I Credentials" }
      "IA-8(6)" = { title = "Disassociability" }
      "IA-9" = { title = "Service Identification and Authentication" }
      "IA-10" = { title = "Adaptive Authentication" }
      "IA-11" = { title = "Re-authentication" }
      "IA-12" = { title = "Identity Proofing" }
      "IA-12(1)" = { title = "Supervisor Authorization" }
      "IA-12(2)" = { title = "Identity Evidence" }
      "IA-12(3)" = { title = "Identity Evidence Validation and Verification" }
      "IA-12(4)" = { title = "In-person Validation and Verification" }
      "IA-12(5)" = { title = "Address Confirmation" }
      "IA-12(6)" = { title = "Accept Externally-proofed Identities" }
      "IA-13" = { title = "Identity Providers and Authorization Servers" }
      "IA-13(1)" = { title = "Protection of Cryptographic Keys" }
      "IA-13(2)" = { title = "Verification of Identity Assertions and Access Tokens" }
      "IA-13(3)" = { title = "Token Management" }
    }
  }

  group "IR" {
    title = "Incident Response"
    requirements = {
      "IR-1" = { title = "Policy and Procedures" }
      "IR-2" = { title = "Incident Response Training" }
      "IR-2(1)" = { title = "Simulated Events" }
      "IR-2(2)" = { title = "Automated Training Environments" }
      "IR-2(3)" = { title = "Breach" }
      "IR-3" = { title = "Incident Response Testing" }
      "IR-3(1)" = { title = "Automated Testing" }
      "IR-3(2)" = { title = "Coordination with Related Plans" }
      "IR-3(3)" = { title = "Continuous Improvement" }
      "IR-4" = { title = "Incident Handling" }
      "IR-4(1)" = { title = "Automated Incident Handling Processes" }
      "IR-4(2)" = { title = "Dynamic Reconfiguration" }
      "IR-4(3)" = { title = "Continuity of Operations" }
      "IR-4(4)" = { title = "Information Correlation" }
      "IR-4(5)" = { title = "Automatic Disabling of System" }
      "IR-4(6)" = { title = "Insider Threats" }
      "IR-4(7)" = { title = "Insider Threats — Intra-organization Coordination" }
      "IR-4(8)" = { title = "Correlation with External Organizations" }
      "IR-4(9)" = { title = "Dynamic Response Capability" }
      "IR-4(10)" = { title = "Supply Chain Coordination" }
      "IR-4(11)" = { title = "Integrated Incident Response Team" }
      "IR-4(12)" = { title = "Malicious Code and Forensic Analysis" }
      "IR-4(13)" = { title = "Behavior Analysis" }
      "IR-4(14)" = { title = "Security Operations Center" }
      "IR-4(15)" = { title = "Public Relations and Reputation Repair" }
      "IR-5" = { title = "Incident Monitoring" }
      "IR-5(1)" = { title = "Automated Tracking, Data Collection, and Analysis" }
      "IR-6" = { title = "Incident Reporting" }
      "IR-6(1)" = { title = "Automated Reporting" }
      "IR-6(2)" = { title = "Vulnerabilities Related to Incidents" }
      "IR-6(3)" = { title = "Supply Chain Coordination" }
      "IR-7" = { title = "Incident Response Assistance" }
      "IR-7(1)" = { title = "Automation Support for Availability of Information and Support" }
      "IR-7(2)" = { title = "Coordination with External Providers" }
      "IR-8" = { title = "Incident Response Plan" }
      "IR-8(1)" = { title = "Breaches" }
      "IR-9" = { title = "Information Spillage Response" }
      "IR-9(2)" = { title = "Training" }
      "IR-9(3)" = { title = "Post-spill Operations" }
      "IR-9(4)" = { title = "Exposure to Unauthorized Personnel" }
    }
  }

  group "MA" {
    title = "Maintenance"
    requirements = {
      "MA-1" = { title = "Policy and Procedures" }
      "MA-2" = { title = "Controlled Maintenance" }
      "MA-2(2)" = { title = "Automated Maintenance Activities" }
      "MA-3" = { title = "Maintenance Tools" }
      "MA-3(1)" = { title = "Inspect Tools" }
      "MA-3(2)" = { title = "Inspect Media" }
      "MA-3(3)" = { title = "Prevent Unauthorized Removal" }
      "MA-3(4)" = { title = "Restricted Tool Use" }
      "MA-3(5)" = { title = "Execution with Privilege" }
      "MA-3(6)" = { title = "Software Updates and Patches" }
      "MA-4" = { title = "Nonlocal Maintenance" }
      "MA-4(1)" = { title = "Logging and Review" }
      "MA-4(3)" = { title = "Comparable Security and Sanitization" }
      "MA-4(4)" = { title = "Authentication and Separation of Maintenance Sessions" }
      "MA-4(5)" = { title = "Approvals and Notifications" }
      "MA-4(6)" = { title = "Cryptographic Protection" }
      "MA-4(7)" = { title = "Disconnect Verification" }
      "MA-5" = { title = "Maintenance Personnel" }
      "MA-5(1)" = { title = "Individuals Without Appropriate Access" }
      "MA-5(2)" = { title = "Security Clearances for Classified Systems" }
      "MA-5(3)" = { title = "Citizenship Requirements for Classified Systems" }
      "MA-5(4)" = { title = "Foreign Nationals" }
      "MA-5(5)" = { title = "Non-system Maintenance" }
      "MA-6" = { title = "Timely Maintenance" }
      "MA-6(1)" = { title = "Preventive Maintenance" }
      "MA-6(2)" = { title = "Predictive Maintenance" }
      "MA-6(3)" = { title = "Automated Support for Predictive Maintenance" }
      "MA-7" = { title = "Field Maintenance" }
    }
  }

  group "MP" {
    title = "Media Protection"
    requirements = {
      "MP-1" = { title = "Policy and Procedures" }
      "MP-2" = { title = "Media Access" }
      "MP-3" = { title = "Media Marking" }
      "MP-4" = { title = "Media Storage" }
      "MP-4(2)" = { title = "Automated Restricted Access" }
      "MP-5" = { title = "Media Transport" }
      "MP-5(3)" = { title = "Custodians" }
      "MP-6" = { title = "Media Sanitization" }
      "MP-6(1)" = { title = "Review, Approve, Track, Document, and Verify" }
      "MP-6(2)" = { title = "Equipment Testing" }
      "MP-6(3)" = { title = "Nondestructive Techniques" }
      "MP-6(7)" = { title = "Dual Authorization" }
      "MP-6(8)" = { title = "Remote Purging or Wiping of Information" }
      "MP-7" = { title = "Media Use" }
      "MP-7(2)" = { title = "Prohibit Use of Sanitization-resistant Media" }
      "MP-8" = { title = "Media Downgrading" }
      "MP-8(1)" = { title = "Documentation of Process" }
      "MP-8(2)" = { title = "Equipment Testing" }
      "MP-8(3)" = { title = "Controlled Unclassified Information" }
      "MP-8(4)" = { title = "Classified Information" }
    }
  }

  group "PE" {
    title = "Physical and Environmental Protection"
    requirements = {
      "PE-1" = { title = "Policy and Procedures" }
      "PE-2" = { title = "Physical Access Authorizations" }
      "PE-2(1)" = { title = "Access by Position or Role" }
      "PE-2(2)" = { title = "Two Forms of Identification" }
      "PE-2(3)" = { title = "Restrict Unescorted Access" }
      "PE-3" = { title = "Physical Access Control" }
      "PE-3(1)" = { title = "System Access" }
      "PE-3(2)" = { title = "Facility and Systems" }
      "PE-3(3)" = { title = "Continuous Guards" }
      "PE-3(4)" = { title = "Lockable Casings" }
      "PE-3(5)" = { title = "Tamper Protection" }
      "PE-3(7)" = { title = "Physical Barriers" }
      "PE-3(8)" = { title = "Access Control Vestibules" }
      "PE-4" = { title = "Access Control for Transmission" }
      "PE-5" = { title = "Access Control for Output Devices" }
      "PE-5(2)" = { title = "Link to Individual Identity" }
      "PE-6" = { title = "Monitoring Physical Access" }
      "PE-6(1)" = { title = "Intrusion Alarms and Surveillance Equipment" }
      "PE-6(2)" = { title = "Automated Intrusion Recognition and Responses" }
      "PE-6(3)" = { title = "Video Surveillance" }
      "PE-6(4)" = { title = "Monitoring Physical Access to Systems" }
      "PE-8" = { title = "Visitor Access Records" }
      "PE-8(1)" = { title = "Automated Records Maintenance and Review" }
      "PE-8(3)" = { title = "Limit Personally Identifiable Information Elements" }
      "PE-9" = { title = "Power Equipment and Cabling" }
      "PE-9(1)" = { title = "Redundant Cabling" }
      "PE-9(2)" = { title = "Automatic Voltage Controls" }
      "PE-10" = { title = "Emergency Shutoff" }
      "PE-11" = { title = "Emergency Power" }
      "PE-11(1)" = { title = "Alternate Power Supply — Minimal Operational Capability" }
      "PE-11(2)" = { title = "Alternate Power Supply — Self-contained" }
      "PE-12" = { title = "Emergency Lighting" }
      "PE-12(1)" = { title = "Essential Mission and Business Functions" }
      "PE-13" = { title = "Fire Protection" }
      "PE-13(1)" = { title = "Detection Systems — Automatic Activation and Notification" }
      "PE-13(2)" = { title = "Suppression Systems — Automatic Activation and Notification" }
      "PE-13(4)" = { title = "Inspections" }
      "PE-14" = { title = "Environmental Controls" }
      "PE-14(1)" = { title = "Automatic Controls" }
      "PE-14(2)" = { title = "Monitoring with Alarms and Notifications" }
      "PE-15" = { title = "Water Damage Protection" }
      "PE-15(1)" = { title = "Automation Support" }
      "PE-16" = { title = "Delivery and Removal" }
      "PE-17" = { title = "Alternate Work Site" }
      "PE-18" = { title = "Location of System Components" }
      "PE-19" = { title = "Information Leakage" }
      "PE-19(1)" = { title = "National Emissions Policies and Procedures" }
      "PE-20" = { title = "Asset Monitoring and Tracking" }
      "PE-21" = { title = "Electromagnetic Pulse Protection" }
      "PE-22" = { title = "Component Marking" }
      "PE-23" = { title = "Facility Location" }
    }
  }

  group "PL" {
    title = "Planning"
    requirements = {
      "PL-1" = { title = "Policy and Procedures" }
      "PL-2" = { title = "System Security and Privacy Plans" }
      "PL-4" = { title = "Rules of Behavior" }
      "PL-4(1)" = { title = "Social Media and External Site/Application Usage Restrictions" }
      "PL-7" = { title = "Concept of Operations" }
      "PL-8" = { title = "Security and Privacy Architectures" }
      "PL-8(1)" = { title = "Defense in Depth" }
      "PL-8(2)" = { title = "Supplier Diversity" }
      "PL-9" = { title = "Central Management" }
      "PL-10" = { title = "Baseline Selection" }
      "PL-11" = { title = "Baseline Tailoring" }
    }
  }

  group "PM" {
    title = "Program Management"
    requirements = {
      "PM-1" = { title = "Information Security Program Plan" }
      "PM-2" = { title = "Information Security Program Leadership Role" }
      "PM-3" = { title = "Information Security and Privacy Resources" }
      "PM-4" = { title = "Plan of Action and Milestones Process" }
      "PM-5" = { title = "System Inventory" }
      "PM-5(1)" = { title = "Inventory of Personally Identifiable Information" }
      "PM-6" = { title = "Measures of Performance" }
      "PM-7" = { title = "Enterprise Architecture" }
      "PM-7(1)" = { title = "Offloading" }
      "PM-8" = { title = "Critical Infrastructure Plan" }
      "PM-9" = { title = "Risk Management Strategy" }
      "PM-10" = { title = "Authorization Process" }
      "PM-11" = { title = "Mission and Business Process Definition" }
      "PM-12" = { title = "Insider Threat Program" }
      "PM-13" = { title = "Security and Privacy Workforce" }
      "PM-14" = { title = "Testing, Training, and Monitoring" }
      "PM-15" = { title = "Security and Privacy Groups and Associations" }
      "PM-16" = { title = "Threat Awareness Program" }
      "PM-16(1)" = { title = "Automated Means for Sharing Threat Intelligence" }
      "PM-17" = { title = "Protecting Controlled Unclassified Information on External Systems" }
      "PM-18" = { title = "Privacy Program Plan" }
      "PM-19" = { title = "Privacy Program Leadership Role" }
      "PM-20" = { title = "Dissemination of Privacy Program Information" }
      "PM-20(1)" = { title = "Privacy Policies on Websites, Applications, and Digital Services" }
      "PM-21" = { title = "Accounting of Disclosures" }
      "PM-22" = { title = "Personally Identifiable Information Quality Management" }
      "PM-23" = { title = "Data Governance Body" }
      "PM-24" = { title = "Data Integrity Board" }
      "PM-25" = { title = "Minimization of Personally Identifiable Information Used in Testing, Training, and Research" }
      "PM-26" = { title = "Complaint Management" }
      "PM-27" = { title = "Privacy Reporting" }
      "PM-28" = { title = "Risk Framing" }
      "PM-29" = { title = "Risk Management Program Leadership Roles" }
      "PM-30" = { title = "Supply Chain Risk Management Strategy" }
      "PM-30(1)" = { title = "Suppliers of Critical or Mission-essential Items" }
      "PM-31" = { title = "Continuous Monitoring Strategy" }
      "PM-32" = { title = "Purposing" }
    }
  }

  group "PS" {
    title = "Personnel Security"
    requirements = {
      "PS-1" = { title = "Policy and Procedures" }
      "PS-2" = { title = "Position Risk Designation" }
      "PS-3" = { title = "Personnel Screening" }
      "PS-3(1)" = { title = "Classified Information" }
      "PS-3(2)" = { title = "Formal Indoctrination" }
      "PS-3(3)" = { title = "Information Requiring Special Protective Measures" }
      "PS-3(4)" = { title = "Citizenship Requirements" }
      "PS-4" = { title = "Personnel Termination" }
      "PS-4(1)" = { title = "Post-employment Requirements" }
      "PS-4(2)" = { title = "Automated Actions" }
      "PS-5" = { title = "Personnel Transfer" }
      "PS-6" = { title = "Access Agreements" }
      "PS-6(2)" = { title = "Classified Information Requiring Special Protection" }
      "PS-6(3)" = { title = "Post-employment Requirements" }
      "PS-7" = { title = "External Personnel Security" }
      "PS-8" = { title = "Personnel Sanctions" }
      "PS-9" = { title = "Position Descriptions" }
    }
  }

  group "PT" {
    title = "Personally Identifiable Information Processing and Transparency"
    requirements = {
      "PT-1" = { title = "Policy and Procedures" }
      "PT-2" = { title = "Authority to Process Personally Identifiable Information" }
      "PT-2(1)" = { title = "Data Tagging" }
      "PT-2(2)" = { title = "Automation" }
      "PT-3" = { title = "Personally Identifiable Information Processing Purposes" }
      "PT-3(1)" = { title = "Data Tagging" }
      "PT-3(2)" = { title = "Automation" }
      "PT-4" = { title = "Consent" }
      "PT-4(1)" = { title = "Tailored Consent" }
      "PT-4(2)" = { title = "Just-in-time Consent" }
      "PT-4(3)" = { title = "Revocation" }
      "PT-5" = { title = "Privacy Notice" }
      "PT-5(1)" = { title = "Just-in-time Notice" }
      "PT-5(2)" = { title = "Privacy Act Statements" }
      "PT-6" = { title = "System of Records Notice" }
      "PT-6(1)" = { title = "Routine Uses" }
      "PT-6(2)" = { title = "Exemption Rules" }
      "PT-7" = { title = "Specific Categories of Personally Identifiable Information" }
      "PT-7(1)" = { title = "Social Security Numbers" }
      "PT-7(2)" = { title = "First Amendment Information" }
      "PT-8" = { title = "Computer Matching Requirements" }
    }
  }

  group "RA" {
    title = "Risk Assessment"
    requirements = {
      "RA-1" = { title = "Policy and Procedures" }
      "RA-2" = { title = "Security Categorization" }
      "RA-2(1)" = { title = "Impact-level Prioritization" }
      "RA-3" = { title = "Risk Assessment" }
      "RA-3(1)" = { title = "Supply Chain Risk Assessment" }
      "RA-3(2)" = { title = "Use of All-source Intelligence" }
      "RA-3(3)" = { title = "Dynamic Threat Awareness" }
      "RA-3(4)" = { title = "Predictive Cyber Analytics" }
      "RA-5" = { title = "Vulnerability Monitoring and Scanning" }
      "RA-5(2)" = { title = "Update Vulnerabilities to Be Scanned" }
      "RA-5(3)" = { title = "Breadth and Depth of Coverage" }
      "RA-5(4)" = { title = "Discoverable Information" }
      "RA-5(5)" = { title = "Privileged Access" }
      "RA-5(6)" = { title = "Automated Trend Analyses" }
      "RA-5(8)" = { title = "Review Historic Audit Logs" }
      "RA-5(10)" = { title = "Correlate Scanning Information" }
      "RA-5(11)" = { title = "Public Disclosure Program" }
      "RA-6" = { title = "Technical Surveillance Countermeasures Survey" }
      "RA-7" = { title = "Risk Response" }
      "RA-8" = { title = "Privacy Impact Assessments" }
      "RA-9" = { title = "Criticality Analysis" }
      "RA-10" = { title = "Threat Hunting" }
    }
  }

  group "SA" {
    title = "System and Services Acquisition"
    requirements = {
      "SA-1" = { title = "Policy and Procedures" }
      "SA-2" = { title = "Allocation of Resources" }
      "SA-3" = { title = "System Development Life Cycle" }
      "SA-3(1)" = { title = "Manage Preproduction Environment" }
      "SA-3(2)" = { title = "Use of Live or Operational Data" }
      "SA-3(3)" = { title = "Technology Refresh" }
      "SA-4" = { title = "Acquisition Process" }
      "SA-4(1)" = { title = "Functional Properties of Controls" }
      "SA-4(2)" = { title = "Design and Implementation Information for Controls" }
      "SA-4(3)" = { title = "Development Methods, Techniques, and Practices" }
      "SA-4(5)" = { title = "System, Component, and Service Configurations" }
      "SA-4(6)" = { title = "Use of Information Assurance Products" }
      "SA-4(7)" = { title = "Niap-approved Protection Profiles" }
      "SA-4(8)" = { title = "Continuous Monitoring Plan for Controls" }
      "SA-4(9)" = { title = "Functions, Ports, Protocols, and Services in Use" }
      "SA-4(10)" = { title = "Use of Approved PIV Products" }
      "SA-4(11)" = { title = "System of Records" }
      "SA-4(12)" = { title = "Data Ownership" }
      "SA-5" = { title = "System Documentation" }
      "SA-8" = { title = "Security and Privacy Engineering Principles" }
      "SA-8(1)" = { title = "Clear Abstractions" }
      "SA-8(2)" = { title = "Least Common Mechanism" }
      "SA-8(3)" = { title = "Modularity and Layering" }
      "SA-8(4)" = { title = "Partially Ordered Dependencies" }
      "SA-8(5)" = { title = "Efficiently Mediated Access" }
      "SA-8(6)" = { title = "Minimized Sharing" }
      "SA-8(7)" = { title = "Reduced Complexity" }
      "SA-8(8)" = { title = "Secure Evolvability" }
      "SA-8(9)" = { title = "Trusted Components" }
      "SA-8(10)" = { title = "Hierarchical Trust" }
      "SA-8(11)" = { title = "Inverse Modification Threshold" }
      "SA-8(12)" = { title = "Hierarchical Protection" }
      "SA-8(13)" = { title = "Minimized Security Elements" }
      "SA-8(14)" = { title = "Least Privilege" }
      "SA-8(15)" = { title = "Predicate Permission" }
      "SA-8(16)" = { title = "Self-reliant Trustworthiness" }
      "SA-8(17)" = { title = "Secure Distributed Composition" }
      "SA-8(18)" = { title = "Trusted Communications Channels" }
      "SA-8(19)" = { title = "Continuous Protection" }
      "SA-8(20)" = { title = "Secure Metadata Management" }
      "SA-8(21)" = { title = "Self-analysis" }
      "SA-8(22)" = { title = "Accountability and Traceability" }
      "SA-8(23)" = { title = "Secure Defaults" }
      "SA-8(24)" = { title = "Secure Failure and Recovery" }
      "SA-8(25)" = { title = "Economic Security" }
      "SA-8(26)" = { title = "Performance Security" }
      "SA-8(27)" = { title = "Human Factored Security" }
      "SA-8(28)" = { title = "Acceptable Security" }
      "SA-8(29)" = { title = "Repeatable and Documented Procedures" }
      "SA-8(30)" = { title = "Procedural Rigor" }
      "SA-8(31)" = { title = "Secure System Modification" }
      "SA-8(32)" = { title = "Sufficient Documentation" }
      "SA-8(33)" = { title = "Minimization" }
      "SA-9" = { title = "External System Services" }
      "SA-9(1)" = { title = "Risk Assessments and Organizational Approvals" }
      "SA-9(2)" = { title = "Identification of Functions, Ports, Protocols, and Services" }
      "SA-9(3)" = { title = "Establish and Maintain Trust Relationship with Providers" }
      "SA-9(4)" = { title = "Consistent Interests of Consumers and Providers" }
      "SA-9(5)" = { title = "Processing, Storage, and Service Location" }
      "SA-9(6)" = { title = "Organization-controlled Cryptographic Keys" }
      "SA-9(7)" = { title = "Organization-controlled Integrity Checking" }
      "SA-9(8)" = { title = "Processing and Storage Location — U.s. Jurisdiction" }
      "SA-10" = { title = "Developer Configuration Management" }
      "SA-10(1)" = { title = "Software and Firmware Integrity Verification" }
      "SA-10(2)" = { title = "Alternative Configuration Management Processes" }
      "SA-10(3)" = { title = "Hardware Integrity Verification" }
      "SA-10(4)" = { title = "Trusted Generation" }
      "SA-10(5)" = { title = "Mapping Integrity for Version Control" }
      "SA-10(6)" = { title = "Trusted Distribution" }
      "SA-10(7)" = { title = "Security and Privacy Representatives" }
      "SA-11" = { title = "Developer Testing and Evaluation" }
      "SA-11(1)" = { title = "Static Code Analysis" }
      "SA-11(2)" = { title = "Threat Modeling and Vulnerability Analyses" }
      "SA-11(3)" = { title = "Independent Verification of Assessment Plans and Evidence" }
      "SA-11(4)" = { title = "Manual Code Reviews" }
      "SA-11(5)" = { title = "Penetration Testing" }
      "SA-11(6)" = { title = "Attack Surface Reviews" }
      "SA-11(7)" = { title = "Verify Scope of Testing and Evaluation" }
      "SA-11(8)" = { title = "Dynamic Code Analysis" }
      "SA-11(9)" = { title = "Interactive Application Security Testing" }
      "SA-15" = { title = "Development Process, Standards, and Tools" }
      "SA-15(1)" = { title = "Quality Metrics" }
      "SA-15(2)" = { title = "Security and Privacy Tracking Tools" }
      "SA-15(3)" = { title = "Criticality Analysis" }
      "SA-15(5)" = { title = "Attack Surface Reduction" }
      "SA-15(6)" = { title = "Continuous Improvement" }
      "SA-15(7)" = { title = "Automated Vulnerability Analysis" }
      "SA-15(8)" = { title = "Reuse of Threat and Vulnerability Information" }
      "SA-15(10)" = { title = "Incident Response Plan" }
      "SA-15(11)" = { title = "Archive System or Component" }
      "SA-15(12)" = { title = "Minimize Personally Identifiable Information" }
      "SA-15(13)" = { title = "Logging Syntax" }
      "SA-16" = { title = "Developer-provided Training" }
      "SA-17" = { title = "Developer Security and Privacy Architecture and Design" }
      "SA-17(1)" = { title = "Formal Policy Model" }
      "SA-17(2)" = { title = "Security-relevant Components" }
      "SA-17(3)" = { title = "Formal Correspondence" }
      "SA-17(4)" = { title = "Informal Correspondence" }
      "SA-17(5)" = { title = "Conceptually Simple Design" }
      "SA-17(6)" = { title = "Structure for Testing" }
      "SA-17(7)" = { title = "Structure for Least Privilege" }
      "SA-17(8)" = { title = "Orchestration" }
      "SA-17(9)" = { title = "Design Diversity" }
      "SA-20" = { title = "Customized Development of Critical Components" }
      "SA-21" = { title = "Developer Screening" }
      "SA-22" = { title = "Unsupported System Components" }
      "SA-23" = { title = "Specialization" }
      "SA-24" = { title = "Design for Cyber Resiliency" }
    }
  }

  group "SC" {
    title = "System and Communications Protection"
    requirements = {
      "SC-1" = { title = "Policy and Procedures" }
      "SC-2" = { title = "Separation of System and User Functionality" }
      "SC-2(1)" = { title = "Interfaces for Non-privileged Users" }
      "SC-2(2)" = { title = "Disassociability" }
      "SC-3" = { title = "Security Function Isolation" }
      "SC-3(1)" = { title = "Hardware Separation" }
      "SC-3(2)" = { title = "Access and Flow Control Functions" }
      "SC-3(3)" = { title = "Minimize Nonsecurity Functionality" }
      "SC-3(4)" = { title = "Module Coupling and Cohesiveness" }
      "SC-3(5)" = { title = "Layered Structures" }
      "SC-4" = { title = "Information in Shared System Resources" }
      "SC-4(2)" = { title = "Multilevel or Periods Processing" }
      "SC-5" = { title = "Denial-of-service Protection" }
      "SC-5(1)" = { title = "Restrict Ability to Attack Other Systems" }
      "SC-5(2)" = { title = "Capacity, Bandwidth, and Redundancy" }
      "SC-5(3)" = { title = "Detection and Monitoring" }
      "SC-6" = { title = "Resource Availability" }
      "SC-7" = { title = "Boundary Protection" }
      "SC-7(3)" = { title = "Access Points" }
      "SC-7(4)" = { title = "External Telecommunications Services" }
      "SC-7(5)" = { title = "Deny by Default — Allow by Exception" }
      "SC-7(7)" = { title = "Split Tunneling for Remote Devices" }
      "SC-7(8)" = { title = "Route Traffic to Authenticated Proxy Servers" }
      "SC-7(9)" = { title = "Restrict Threatening Outgoing Communications Traffic" }
      "SC-7(10)" = { title = "Prevent Exfiltration" }
      "SC-7(11)" = { title = "Restrict Incoming Communications Traffic" }
      "SC-7(12)" = { title = "Host-based Protection" }
      "SC-7(13)" = { title = "Isolation of Security Tools, Mechanisms, and Support Components" }
      "SC-7(14)" = { title = "Protect Against Unauthorized Physical Connections" }
      "SC-7(15)" = { title = "Networked Privileged Accesses" }
      "SC-7(16)" = { title = "Prevent Discovery of System Components" }
      "SC-7(17)" = { title = "Automated Enforcement of Protocol Formats" }
      "SC-7(18)" = { title = "Fail Secure" }
      "SC-7(19)" = { title = "Block Communication from Non-organizationally Configured Hosts" }
      "SC-7(20)" = { title = "Dynamic Isolation and Segregation" }
      "SC-7(21)" = { title = "Isolation of System Components" }
      "SC-7(22)" = { title = "Separate Subnets for Connecting to Different Security Domains" }
      "SC-7(23)" = { title = "Disable Sender Feedback on Protocol Validation Failure" }
      "SC-7(24)" = { title = "Personally Identifiable Information" }
      "SC-7(25)" = { title = "Unclassified National Security System Connections" }
      "SC-7(26)" = { title = "Classified National Security System Connections" }
      "SC-7(27)" = { title = "Unclassified Non-national Security System Connections" }
      "SC-7(28)" = { title = "Connections to Public Networks" }
      "SC-7(29)" = { title = "Separate Subnets to Isolate Functions" }
      "SC-8" = { title = "Transmission Confidentiality and Integrity" }
      "SC-8(1)" = { title = "Cryptographic Protection" }
      "SC-8(2)" = { title = "Pre- and Post-transmission Handling" }
      "SC-8(3)" = { title = "Cryptographic Protection for Message Externals" }
      "SC-8(4)" = { title = "Conceal or Randomize Communications" }
      "SC-8(5)" = { title = "Protected Distribution System" }
      "SC-10" = { title = "Network Disconnect" }
      "SC-11" = { title = "Trusted Path" }
      "SC-11(1)" = { title = "Irrefutable Communications Path" }
      "SC-12" = { title = "Cryptographic Key Establishment and Management" }
      "SC-12(1)" = { title = "Availability" }
      "SC-12(2)" = { title = "Symmetric Keys" }
      "SC-12(3)" = { title = "Asymmetric Keys" }
      "SC-12(6)" = { title = "Physical Control of Keys" }
      "SC-13" = { title = "Cryptographic Protection" }
      "SC-15" = { title = "Collaborative Computing Devices and Applications" }
      "SC-15(1)" = { title = "Physical or Logical Disconnect" }
      "SC-15(3)" = { title = "Disabling and Removal in Secure Work Areas" }
      "SC-15(4)" = { title = "Explicitly Indicate Current Participants" }
      "SC-16" = { title = "Transmission of Security and Privacy Attributes" }
      "SC-16(1)" = { title = "Integrity Verification" }
      "SC-16(2)" = { title = "Anti-spoofing Mechanisms" }
      "SC-16(3)" = { title = "Cryptographic Binding" }
      "SC-17" = { title = "Public Key Infrastructure Certificates" }
      "SC-18" = { title = "Mobile Code" }
      "SC-18(1)" = { title = "Identify Unacceptable Code and Take Corrective Actions" }
      "SC-18(2)" = { title = "Acquisition, Development, and Use" }
      "SC-18(3)" = { title = "Prevent Downloading and Execution" }
      "SC-18(4)" = { title = "Prevent Automatic Execution" }
      "SC-18(5)" = { title = "Allow Execution Only in Confined Environments" }
      "SC-20" = { title = "Secure Name/Address Resolution Service (Authoritative Source)" }
      "SC-20(2)" = { title = "Data Origin and Integrity" }
      "SC-21" = { title = "Secure Name/Address Resolution Service (Recursive or Caching Resolver)" }
      "SC-22" = { title = "Architecture and Provisioning for Name/Address Resolution Service" }
      "SC-23" = { title = "Session Authenticity" }
      "SC-23(1)" = { title = "Invalidate Session Identifiers at Logout" }
      "SC-23(3)" = { title = "Unique System-generated Session Identifiers" }
      "SC-23(5)" = { title = "Allowed Certificate Authorities" }
      "SC-24" = { title = "Fail in Known State" }
      "SC-25" = { title = "Thin Nodes" }
      "SC-26" = { title = "Decoys" }
      "SC-27" = { title = "Platform-independent Applications" }
      "SC-28" = { title = "Protection of Information at Rest" }
      "SC-28(1)" = { title = "Cryptographic Protection" }
      "SC-28(2)" = { title = "Offline Storage" }
      "SC-28(3)" = { title = "Cryptographic Keys" }
      "SC-29" = { title = "Heterogeneity" }
      "SC-29(1)" = { title = "Virtualization Techniques" }
      "SC-30" = { title = "Concealment and Misdirection" }
      "SC-30(2)" = { title = "Randomness" }
      "SC-30(3)" = { title = "Change Processing and Storage Locations" }
      "SC-30(4)" = { title = "Misleading Information" }
      "SC-30(5)" = { title = "Concealment of System Components" }
      "SC-31" = { title = "Covert Channel Analysis" }
      "SC-31(1)" = { title = "Test Covert Channels for Exploitability" }
      "SC-31(2)" = { title = "Maximum Bandwidth" }
      "SC-31(3)" = { title = "Measure Bandwidth in Operational Environments" }
      "SC-32" = { title = "System Partitioning" }
      "SC-32(1)" = { title = "Separate Physical Domains for Privileged Functions" }
      "SC-34" = { title = "Non-modifiable Executable Programs" }
      "SC-34(1)" = { title = "No Writable Storage" }
      "SC-34(2)" = { title = "Integrity Protection on Read-only Media" }
      "SC-35" = { title = "External Malicious Code Identification" }
      "SC-36" = { title = "Distributed Processing and Storage" }
      "SC-36(1)" = { title = "Polling Techniques" }
      "SC-36(2)" = { title = "Synchronization" }
      "SC-37" = { title = "Out-of-band Channels" }
      "SC-37(1)" = { title = "Ensure Delivery and Transmission" }
      "SC-38" = { title = "Operations Security" }
      "SC-39" = { title = "Process Isolation" }
      "SC-39(1)" = { title = "Hardware Separation" }
      "SC-39(2)" = { title = "Separate Execution Domain Per Thread" }
      "SC-40" = { title = "Wireless Link Protection" }
      "SC-40(1)" = { title = "Electromagnetic Interference" }
      "SC-40(2)" = { title = "Reduce Detection Potential" }
      "SC-40(3)" = { title = "Imitative or Manipulative Communications Deception" }
      "SC-40(4)" = { title = "Signal Parameter Identification" }
      "SC-41" = { title = "Port and I/O Device Access" }
      "SC-42" = { title = "Sensor Capability and Data" }
      "SC-42(1)" = { title = "Reporting to Authorized Individuals or Roles" }
      "SC-42(2)" = { title = "Authorized Use" }
      "SC-42(4)" = { title = "Notice of Collection" }
      "SC-42(5)" = { title = "Collection Minimization" }
      "SC-43" = { title = "Usage Restrictions" }
      "SC-44" = { title = "Detonation Chambers" }
      "SC-45" = { title = "System Time Synchronization" }
      "SC-45(1)" = { title = "Synchronization with Authoritative Time Source" }
      "SC-45(2)" = { title = "Secondary Authoritative Time Source" }
      "SC-46" = { title = "Cross Domain Policy Enforcement" }
      "SC-47" = { title = "Alternate Communications Paths" }
      "SC-48" = { title = "Sensor Relocation" }
      "SC-48(1)" = { title = "Dynamic Relocation of Sensors or Monitoring Capabilities" }
      "SC-49" = { title = "Hardware-enforced Separation and Policy Enforcement" }
      "SC-50" = { title = "Software-enforced Separation and Policy Enforcement" }
      "SC-51" = { title = "Hardware-based Protection" }
    }
  }

  group "SI" {
    title = "System and Information Integrity"
    requirements = {
      "SI-1" = { title = "Policy and Procedures" }
      "SI-2" = { title = "Flaw Remediation" }
      "SI-2(2)" = { title = "Automated Flaw Remediation Status" }
      "SI-2(3)" = { title = "Time to Remediate Flaws and Benchmarks for Corrective Actions" }
      "SI-2(4)" = { title = "Automated Patch Management Tools" }
      "SI-2(5)" = { title = "Automatic Software and Firmware Updates" }
      "SI-2(6)" = { title = "Removal of Previous Versions of Software and Firmware" }
      "SI-2(7)" = { title = "Root Cause Analysis" }
      "SI-3" = { title = "Malicious Code Protection" }
      "SI-3(4)" = { title = "Updates Only by Privileged Users" }
      "SI-3(6)" = { title = "Testing and Verification" }
      "SI-3(8)" = { title = "Detect Unauthorized Commands" }
      "SI-3(10)" = { title = "Malicious Code Analysis" }
      "SI-4" = { title = "System Monitoring" }
      "SI-4(1)" = { title = "System-wide Intrusion Detection System" }
      "SI-4(2)" = { title = "Automated Tools and Mechanisms for Real-time Analysis" }
      "SI-4(3)" = { title = "Automated Tool and Mechanism Integration" }
      "SI-4(4)" = { title = "Inbound and Outbound Communications Traffic" }
      "SI-4(5)" = { title = "System-generated Alerts" }
      "SI-4(7)" = { title = "Automated Response to Suspicious Events" }
      "SI-4(9)" = { title = "Testing of Monitoring Tools and Mechanisms" }
      "SI-4(10)" = { title = "Visibility of Encrypted Communications" }
      "SI-4(11)" = { title = "Analyze Communications Traffic Anomalies" }
      "SI-4(12)" = { title = "Automated Organization-generated Alerts" }
      "SI-4(13)" = { title = "Analyze Traffic and Event Patterns" }
      "SI-4(14)" = { title = "Wireless Intrusion Detection" }
      "SI-4(15)" = { title = "Wireless to Wireline Communications" }
      "SI-4(16)" = { title = "Correlate Monitoring Information" }
      "SI-4(17)" = { title = "Integrated Situational Awareness" }
      "SI-4(18)" = { title = "Analyze Traffic and Covert Exfiltration" }
      "SI-4(19)" = { title = "Risk for Individuals" }
      "SI-4(20)" = { title = "Privileged Users" }
      "SI-4(21)" = { title = "Probationary Periods" }
      "SI-4(22)" = { title = "Unauthorized Network Services" }
      "SI-4(23)" = { title = "Host-based Devices" }
      "SI-4(24)" = { title = "Indicators of Compromise" }
      "SI-4(25)" = { title = "Optimize Network Traffic Analysis" }
      "SI-5" = { title = "Security Alerts, Advisories, and Directives" }
      "SI-5(1)" = { title = "Automated Alerts and Advisories" }
      "SI-6" = { title = "Security and Privacy Function Verification" }
      "SI-6(2)" = { title = "Automation Support for Distributed Testing" }
      "SI-6(3)" = { title = "Report Verification Results" }
      "SI-7" = { title = "Software, Firmware, and Information Integrity" }
      "SI-7(1)" = { title = "Integrity Checks" }
      "SI-7(2)" = { title = "Automated Notifications of Integrity Violations" }
      "SI-7(3)" = { title = "Centrally Managed Integrity Tools" }
      "SI-7(5)" = { title = "Automated Response to Integrity Violations" }
      "SI-7(6)" = { title = "Cryptographic Protection" }
      "SI-7(7)" = { title = "Integration of Detection and Response" }
      "SI-7(8)" = { title = "Auditing Capability for Significant Events" }
      "SI-7(9)" = { title = "Verify Boot Process" }
      "SI-7(10)" = { title = "Protection of Boot Firmware" }
      "SI-7(12)" = { title = "Integrity Verification" }
      "SI-7(15)" = { title = "Code Authentication" }
      "SI-7(16)" = { title = "Time Limit on Process Execution Without Supervision" }
      "SI-7(17)" = { title = "Runtime Application Self-protection" }
      "SI-8" = { title = "Spam Protection" }
      "SI-8(2)" = { title = "Automatic Updates" }
      "SI-8(3)" = { title = "Continuous Learning Capability" }
      "SI-10" = { title = "Information Input Validation" }
      "SI-10(1)" = { title = "Manual Override Capability" }
      "SI-10(2)" = { title = "Review and Resolve Errors" }
      "SI-10(3)" = { title = "Predictable Behavior" }
      "SI-10(4)" = { title = "Timing Interactions" }
      "SI-10(5)" = { title = "Restrict Inputs to Trusted Sources and Approved Formats" }
      "SI-10(6)" = { title = "Injection Prevention" }
      "SI-11" = { title = "Error Handling" }
      "SI-12" = { title = "Information Management and Retention" }
      "SI-12(1)" = { title = "Limit Personally Identifiable Information Elements" }
      "SI-12(2)" = { title = "Minimize Personally Identifiable Information in Testing, Training, and Research" }
      "SI-12(3)" = { title = "Information Disposal" }
      "SI-13" = { title = "Predictable Failure Prevention" }
      "SI-13(1)" = { title = "Transferring Component Responsibilities" }
      "SI-13(3)" = { title = "Manual Transfer Between Components" }
      "SI-13(4)" = { title = "Standby Component Installation and Notification" }
      "SI-13(5)" = { title = "Failover Capability" }
      "SI-14" = { title = "Non-persistence" }
      "SI-14(1)" = { title = "Refresh from Trusted Sources" }
      "SI-14(2)" = { title = "Non-persistent Information" }
      "SI-14(3)" = { title = "Non-persistent Connectivity" }
      "SI-15" = { title = "Information Output Filtering" }
      "SI-16" = { title = "Memory Protection" }
      "SI-17" = { title = "Fail-safe Procedures" }
      "SI-18" = { title = "Personally Identifiable Information Quality Operations" }
      "SI-18(1)" = { title = "Automation Support" }
      "SI-18(2)" = { title = "Data Tags" }
      "SI-18(3)" = { title = "Collection" }
      "SI-18(4)" = { title = "Individual Requests" }
      "SI-18(5)" = { title = "Notice of Correction or Deletion" }
      "SI-19" = { title = "De-identification" }
      "SI-19(1)" = { title = "Collection" }
      "SI-19(2)" = { title = "Archiving" }
      "SI-19(3)" = { title = "Release" }
      "SI-19(4)" = { title = "Removal, Masking, Encryption, Hashing, or Replacement of Direct Identifiers" }
      "SI-19(5)" = { title = "Statistical Disclosure Control" }
      "SI-19(6)" = { title = "Differential Privacy" }
      "SI-19(7)" = { title = "Validated Algorithms and Software" }
      "SI-19(8)" = { title = "Motivated Intruder" }
      "SI-20" = { title = "Tainting" }
      "SI-21" = { title = "Information Refresh" }
      "SI-22" = { title = "Information Diversity" }
      "SI-23" = { title = "Information Fragmentation" }
    }
  }

  group "SR" {
    title = "Supply Chain Risk Management"
    requirements = {
      "SR-1" = { title = "Policy and Procedures" }
      "SR-2" = { title = "Supply Chain Risk Management Plan" }
      "SR-2(1)" = { title = "Establish SCRM Team" }
      "SR-3" = { title = "Supply Chain Controls and Processes" }
      "SR-3(1)" = { title = "Diverse Supply Base" }
      "SR-3(2)" = { title = "Limitation of Harm" }
      "SR-3(3)" = { title = "Sub-tier Flow Down" }
      "SR-4" = { title = "Provenance" }
      "SR-4(1)" = { title = "Identity" }
      "SR-4(2)" = { title = "Track and Trace" }
      "SR-4(3)" = { title = "Validate as Genuine and Not Altered" }
      "SR-4(4)" = { title = "Supply Chain Integrity — Pedigree" }
      "SR-5" = { title = "Acquisition Strategies, Tools, and Methods" }
      "SR-5(1)" = { title = "Adequate Supply" }
      "SR-5(2)" = { title = "Assessments Prior to Selection, Acceptance, Modification, or Update" }
      "SR-6" = { title = "Supplier Assessments and Reviews" }
      "SR-6(1)" = { title = "Testing and Analysis" }
      "SR-7" = { title = "Supply Chain Operations Security" }
      "SR-8" = { title = "Notification Agreements" }
      "SR-9" = { title = "Tamper Resistance and Detection" }
      "SR-9(1)" = { title = "Multiple Stages of System Development Life Cycle" }
      "SR-10" = { title = "Inspection of Systems or Components" }
      "SR-11" = { title = "Component Authenticity" }
      "SR-11(1)" = { title = "Anti-counterfeit Training" }
      "SR-11(2)" = { title = "Configuration Control for Component Service and Repair" }
      "SR-11(3)" = { title = "Anti-counterfeit Scanning" }
      "SR-12" = { title = "Component Disposal" }
    }
  }
}
